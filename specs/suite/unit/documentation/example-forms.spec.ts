import { comparePage } from '../../../../fixtures/documentation/compare-page.ts';
import { readForm } from '../../../../fixtures/documentation/form.ts';
import { expect, test } from '../../test.ts';
import { answer, clauses, listFindings, print, rows, text, wording, write } from './printed.ts';

test('an example in another order, of another day and with other SIDs, is the same in every form', () => {
  const basket = { ...answer.basket, picked_at: 1764201600 };
  const other = { attributes: answer.attributes, basket, sid: `KD${'0a'.repeat(16)}` };
  for (const form of ['text', 'Markdown', 'HTML'] as const)
    expect(listFindings(write(print(other), form)), form).toEqual([]);
});

test('an example whose lines are numbered is the same', () => {
  const lines = print(answer).split('\n');
  expect(listFindings(write(lines.map((line, nth) => `${nth + 1}\n${line}`).join('\n'), 'HTML'))).toEqual([]);
  for (const number of [(nth: number) => `${nth + 1}`, () => '_38']) {
    const onOne = lines.map((line, nth) => `${number(nth)}${line.trim()}`).join('');
    expect(listFindings(write(onOne, 'text'))).toEqual([]);
  }
});

test('an example on the same line as the text around it is the same', () => {
  expect(listFindings(text.replace(/\s+/g, ' '))).toEqual([]);
  const other = print(answer).replace('"apples": 3', '"apples": 4');
  expect(listFindings(write(other, 'text').replace(/\s+/g, ' '))).toEqual([
    ['documentation-reworded', 'orchard › Example › /basket/apples', 'apples'],
  ]);
});

test('a page without the example says so once', () => {
  expect(listFindings(write('{ "sent": true }'))).toEqual([
    ['documentation-gone', 'orchard › Example › the example', ...Object.keys(rows)],
  ]);
});

test('an example that is no JSON any more was not looked at, and the comparison says so', () => {
  const page = write(print(answer).replace('"Willow",', '"Willow"'));
  const { findings, notCompared } = comparePage(wording, readForm(page).blocks, { clauses, statements: [] });
  expect({ findings, notCompared }).toEqual({
    findings: [],
    notCompared: ['orchard › Example: the example is there, but is no JSON; its members were not looked at'],
  });
});

test('an example in Markdown that is not marked as code keeps its backslashes', () => {
  const page = `## Example\n\n## Errors\n\nThis is what comes.\n\n${JSON.stringify({ ...answer, filler: 'x'.repeat(100) })}\n`;
  expect(listFindings(page).filter(([change]) => change !== 'documentation-added')).toEqual([]);
});
