import type { Exchange } from '../../../../fixtures/client/exchange.ts';
import type { JsonObject } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { findScenario, listBroken, openCentre } from './contacts.ts';

/** Makes an answer of what only time brings about. */
const answered = (step: string, answer: (body: JsonObject) => object) => (exchange: Exchange) =>
  exchange.step === step && exchange.answer
    ? { ...exchange, answer: { ...exchange.answer, ...answer(exchange.answer.body as JsonObject) } }
    : exchange;

const gone = () => ({ status: 404, body: { code: 20404, message: 'gone', more_info: '', status: 404 } });

for (const [step, what] of [
  ['fetch task', 'the task'],
  ['fetch conversation', 'the conversation'],
  ['fetch channel', 'the channel'],
] as const)
  test(`what is gone is told and not judged, and blamed on nobody: ${what}`, async () => {
    const centre = await openCentre();
    const sid = await centre.open(findScenario('api-web'));
    const inspection = await centre.inspect({ sids: [sid] }, answered(step, gone));
    expect(inspection.missing).toEqual([
      `${what} of ${sid} could not be read: "${step}" was answered 404, 20404: "gone"`,
    ]);
    expect(listBroken(inspection)).toEqual([]);
    expect(inspection.verdicts.some(({ verdict }) => verdict === 'inconclusive')).toBe(true);
    await centre.mock.close();
  });

for (const [title, step, changed] of [
  ['a channel of a type that no scenario opens', 'fetch channel', (body) => ({ ...body, type: 'voice' })],
  ['a channel that failed', 'fetch channel', (body) => ({ ...body, status: 'failed', error_code: 45352 })],
  [
    'a task that a workflow has moved',
    'fetch task',
    (body) => ({ ...body, task_queue_friendly_name: 'Night' }),
  ],
  [
    'a task that is a day old',
    'fetch task',
    (body) => ({ ...body, age: 86_400, assignment_status: 'completed' }),
  ],
  ['an interaction that shows no routing', 'fetch interaction', (body) => ({ ...body, routing: null })],
  ['a conversation that was closed', 'fetch conversation', (body) => ({ ...body, state: 'closed' })],
] as const satisfies readonly (readonly [string, string, (body: JsonObject) => JsonObject])[])
  test(`what differs from account to account is no broken promise: ${title}`, async () => {
    const centre = await openCentre();
    const sid = await centre.open(findScenario('agent-sms'));
    const change = answered(step, (body) => ({ body: changed(body) }));
    expect(listBroken(await centre.inspect({ sids: [sid] }, change))).toEqual([]);
    await centre.mock.close();
  });

test('of the attributes of a channel that no scenario opens nothing is said', async () => {
  const centre = await openCentre();
  const sid = await centre.open(findScenario('api-web'));
  const change = answered('fetch channel', (body) => ({ body: { ...body, type: 'voice' } }));
  const { verdicts } = await centre.inspect({ sids: [sid] }, change);
  expect(verdicts.find(({ id }) => id === 'attributes/conversation-sid')?.scenarios).toEqual([
    {
      scenario: sid,
      verdict: 'notApplicable',
      message: 'the channel is of the type "voice", of which no page says what attributes it has',
    },
  ]);
  await centre.mock.close();
});

test('a contact that is not set up yet is looked at once, and the sentence says what that leaves out', async () => {
  const centre = await openCentre({ asyncDelayMs: 60_000 });
  const sid = await centre.open(findScenario('agent-sms'));
  const inspection = await centre.inspect({ sids: [sid] });
  expect(inspection.missing).toEqual([
    `the channel of ${sid} is being set up still, so what comes with that was not judged; inspect it again`,
  ]);
  expect(listBroken(inspection)).toEqual([]);
  await centre.mock.close();
});
