import { comparePage } from '../../../../../fixtures/drift/documentation/compare-page.ts';
import { readForm } from '../../../../../fixtures/drift/documentation/form.ts';
import { makeWording } from '../../../../../fixtures/drift/documentation/make-wording.ts';
import { expect, test } from '../../../test.ts';

const answer = {
  sid: 'KDXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
  basket: { name: 'Willow', apples: 3, picked_at: 1637013849, note: null },
  attributes: JSON.stringify({ ripened_by: 'sun', tree: { kind: 'apple' } }),
};

const write = (json: string, form: 'text' | 'Markdown' | 'HTML' = 'Markdown') =>
  ({
    text: `Example\n\nThis is what comes.\n\n${json}\n\nErrors\n\nThere are none.`,
    Markdown: `## Example\n\nThis is what comes.\n\n\`\`\`json\n${json}\n\`\`\`\n\n## Errors\n\nThere are none.`,
    HTML: `<html><body><h2>Example</h2><p>This is what comes.</p><pre>${json}</pre><h2>Errors</h2><p>There are none.</p></body></html>`,
  })[form];

const print = (value: object) => JSON.stringify(value, null, 2);
const text = write(print(answer), 'text');
const lineOf = (member: string) => text.split('\n').findIndex((line) => line.includes(`"${member}"`)) + 1;

const rows = {
  sid: ['/sid', 'sid'],
  apples: ['/basket/apples', 'apples'],
  picked: ['/basket/picked_at', 'picked_at'],
  note: ['/basket/note', 'note'],
  ripened: ['/attributes, ripened_by', 'attributes'],
  tree: ['/attributes, tree', 'attributes'],
} as const;

const clauses = Object.entries(rows).map(([id, [row, member]]) => ({
  id,
  at: `answer.${member}`,
  source: { page: 'orchard', section: 'Example', row, lines: [lineOf(member)] },
}));
const wording = makeWording(
  'orchard',
  text,
  clauses.map(({ source }) => source),
);

const listFindings = (page: string) =>
  comparePage(wording, readForm(page).blocks, { clauses, statements: [] }).findings.map(
    ({ change, at, clauses: look }) => [change, at, ...look],
  );
const changed = (value: object) => listFindings(write(print(value)));

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

test('another value is told with the clauses that rest on the member', () => {
  expect(changed({ ...answer, basket: { ...answer.basket, apples: 4 } })).toEqual([
    ['documentation-reworded', 'orchard › Example › /basket/apples', 'apples'],
  ]);
});

test('another kind is told with what it was', () => {
  const page = write(print({ ...answer, basket: { ...answer.basket, note: '' } }));
  const [finding] = comparePage(wording, readForm(page).blocks, { clauses, statements: [] }).findings;
  expect(finding).toMatchObject({
    before: 'null',
    message: 'the example shows a text here (“”), where it showed null; look again at note',
  });
});

test('a moment in milliseconds is another kind than one in seconds', () => {
  const page = write(print({ ...answer, basket: { ...answer.basket, picked_at: 1637013849000 } }));
  const [finding] = comparePage(wording, readForm(page).blocks, { clauses, statements: [] }).findings;
  expect(finding?.message).toBe(
    'the example shows a moment in milliseconds here, where it showed a moment in seconds; look again at picked',
  );
});

test('another kind of a member that no clause rests on is told with those that speak of it, another value is not', () => {
  const named = [...clauses, { id: 'basket-name', at: 'basket.name', source: { page: 'orchard' } as never }];
  const changesWith = (name: unknown) =>
    comparePage(wording, readForm(write(print({ ...answer, basket: { ...answer.basket, name } }))).blocks, {
      clauses: named,
      statements: [],
    }).findings.map(({ change, clauses: look }) => [change, ...look]);
  expect(changesWith('Elm')).toEqual([]);
  expect(changesWith(3)).toEqual([['documentation-reworded', 'basket-name']]);
  expect(changesWith(undefined)).toEqual([['documentation-gone', 'basket-name']]);
});

test('a member inside a JSON text is told by itself', () => {
  const attributes = JSON.stringify({ ripened_by: 'lamp', tree: { kind: 'apple' } });
  expect(changed({ ...answer, attributes })).toEqual([
    ['documentation-reworded', 'orchard › Example › /attributes/{}/ripened_by', 'ripened'],
  ]);
});

test('a member that is gone is told once, with all that was in it', () => {
  const { basket: _, ...rest } = answer;
  expect(changed(rest)).toEqual([
    ['documentation-gone', 'orchard › Example › /basket', 'apples', 'picked', 'note'],
  ]);
});

test('a new member is told with the clauses that speak of it', () => {
  expect(changed({ ...answer, basket: { ...answer.basket, sid: 'x', worms: 0 } })).toEqual([
    ['documentation-added', 'orchard › Example › /basket/sid', 'sid'],
    ['documentation-added', 'orchard › Example › /basket/worms'],
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

test('an object that became something else is told once, with the clauses of all that was in it', () => {
  expect(changed({ ...answer, basket: 'Willow' })).toEqual([
    ['documentation-reworded', 'orchard › Example › /basket', 'apples', 'picked', 'note'],
  ]);
});
