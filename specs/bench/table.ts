import type { Row } from './figure.ts';

const heads = ['figure', 'measured', 'to reach', 'holds?'] as const;

/** The rows as one table that reads well both in a terminal and as Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ figure, measured, toReach, holds }) => [figure, measured, toReach, said(holds)]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(heads), rule, ...cells.map(line)].join('\n');
}

function said(holds: boolean | null): string {
  if (holds === null) return 'not measured';
  return holds ? 'yes' : 'no';
}
