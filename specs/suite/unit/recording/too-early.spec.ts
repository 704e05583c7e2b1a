import { record } from '../../../../fixtures/recording/record.ts';
import { expect, test } from '../../test.ts';
import { contact, fakeRecorder, type Reply } from './recorder.ts';

/** Not found so often, then found. */
const foundAfter =
  (misses: number): Reply =>
  (nth) =>
    nth < misses ? { status: 404, body: { code: 20404 } } : {};

for (const step of ['fetch interaction', 'list channels', 'fetch conversation'])
  test(`"${step}" is repeated while what was just created is not found`, async () => {
    const { context, count } = fakeRecorder({ [step]: foundAfter(1) }, { visibleWithinMs: 5000 });
    expect((await record(contact, context)).status).toBe('recorded');
    expect(count(step)).toBe(2);
  });

test('what is not found for longer is read no more', async () => {
  const over = { visibleWithinMs: 300 };
  const { context } = fakeRecorder({ 'fetch interaction': foundAfter(100) }, over);
  const { exchanges, createdAtMs } = await record(contact, context);
  const last = exchanges.findLast(({ step }) => step === 'fetch interaction');
  expect(last?.answer?.status).toBe(404);
  expect((last?.answeredAtMs ?? 0) - (createdAtMs ?? 0)).toBeGreaterThan(300);
});

test('another refusal is not asked again', async () => {
  const refused: Reply = () => ({ status: 400 });
  const { context, count } = fakeRecorder({ 'fetch interaction': refused }, { visibleWithinMs: 5000 });
  await record(contact, context);
  expect(count('fetch interaction')).toBe(1);
});

test('a run that is ended while a thing is not found is cut', async () => {
  const end = new AbortController();
  const endingAt: Reply = () => {
    end.abort();
    return { status: 404 };
  };
  const over = { visibleWithinMs: 5000, signal: end.signal };
  const { context, count } = fakeRecorder({ 'fetch interaction': endingAt }, over);
  expect((await record(contact, context)).ending).toBe('cut');
  expect(count('fetch interaction')).toBe(1);
});

test('a look at a thing that is not found yet is a look', async () => {
  const settled = ({ exchanges }: { readonly exchanges: readonly { readonly step: string }[] }) =>
    exchanges.filter(({ step }) => step === 'fetch channel').length > 3;
  const { context } = fakeRecorder({ 'fetch channel': foundAfter(3) }, { settled, deadlineMs: 5000 });
  const { exchanges, ending } = await record(contact, context);
  const statuses = exchanges
    .filter(({ step }) => step === 'fetch channel')
    .map(({ answer }) => answer?.status);
  expect({ ending, statuses }).toEqual({ ending: 'settled', statuses: [404, 404, 404, 200, 200] });
});
