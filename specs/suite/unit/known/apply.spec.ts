import { applyKnown } from '../../../../fixtures/known/apply.ts';
import type { KnownBreakage } from '../../../../fixtures/known/list.ts';
import { makeReading } from '../../../../fixtures/known/reading.ts';
import type { ClauseVerdict } from '../../../../fixtures/verdict/index.ts';
import { expect, test } from '../../test.ts';
import { capital, entryOf, gone, holds, unseen, verdictOf } from './verdicts.ts';

const today = '2026-11-23';
const broken = verdictOf({ 'agent-sms': capital, 'agent-email': capital });
const entry = entryOf(broken);

function fold(verdict: ClauseVerdict, of: KnownBreakage = entry): ClauseVerdict {
  const [only] = applyKnown([verdict], [of], today);
  if (!only) throw new Error('a verdict was lost');
  return only;
}

const messagesOf = ({ scenarios }: ClauseVerdict) => scenarios.map(({ message }) => message);

test('a clause that fails in its accepted reading is known, with reason and date', () => {
  const { verdict, known, scenarios } = fold(broken);
  expect(verdict).toBe('known');
  expect(known).toEqual({ reason: 'ticket 4711', since: '2026-11-01' });
  expect(scenarios).toEqual(broken.scenarios);
});

test('a clause that is not on the list keeps its verdict', () => {
  const other = { ...broken, id: 'attributes/other' };
  expect(fold(other)).toBe(other);
});

test('another value fails, and the message says that it is another reading', () => {
  const folded = fold(verdictOf({ 'agent-sms': { ...capital, observed: 'out' }, 'agent-email': capital }));
  expect(folded.verdict).toBe('fail');
  expect(messagesOf(folded)[0]).toContain(
    'this is another reading than the one accepted on 2026-11-01, which was: attributes.direction is …, expected … (read after …), seen "Outbound"',
  );
  expect(messagesOf(folded)[1]).toBe(capital.message);
  expect(folded.known?.note).toContain('another reading');
});

test('a contact that is newly affected fails, and the message says so', () => {
  const folded = fold(verdictOf({ 'agent-sms': capital, 'agent-whatsapp': capital }));
  expect(folded.verdict).toBe('fail');
  expect(messagesOf(folded)[1]).toContain('which did not show it in this contact');
});

test('an accepted contact that could not be looked at takes nothing away', () => {
  expect(fold(verdictOf({ 'agent-sms': capital, 'agent-email': unseen })).verdict).toBe('known');
});

test('a clause that holds again in some contacts is known, and the note says where', () => {
  const { verdict, known } = fold(verdictOf({ 'agent-sms': capital, 'agent-email': holds }));
  expect(verdict).toBe('known');
  expect(known?.note).toBe(
    'holds again in agent-email, as seen on 2026-11-23: accept what is left of it anew',
  );
});

test('a clause that holds again passes, and the note says to take it off the list', () => {
  const { verdict, known } = fold(verdictOf({ 'agent-sms': holds, 'agent-email': holds, 'api-web': holds }));
  expect(verdict).toBe('pass');
  expect(known?.note).toBe('holds again, as seen on 2026-11-23: take it off the list');
});

test('a deviation holds again too, and stays a deviation', () => {
  const { verdict, known } = fold(verdictOf({ 'agent-sms': { verdict: 'deviation' }, 'agent-email': holds }));
  expect(verdict).toBe('deviation');
  expect(known?.note).toContain('holds again');
});

test('what holds again is told with the accepted contacts that could not be judged', () => {
  expect(fold(verdictOf({ 'agent-sms': holds })).known?.note).toContain(
    'but agent-email could not be judged',
  );
});

test('a run without the accepted contacts says nothing of them', () => {
  const elsewhere = verdictOf({ 'api-web': holds });
  expect(fold(elsewhere)).toBe(elsewhere);
});

test('an inconclusive clause stays inconclusive', () => {
  const nothing = verdictOf({ 'agent-sms': unseen, 'agent-email': unseen });
  expect(fold(nothing)).toBe(nothing);
});

test('the last day counts', () => {
  const { verdict, known } = fold(broken, { ...entry, until: today });
  expect(verdict).toBe('known');
  expect(known?.until).toBe(today);
});

test('past its date a clause fails again, and each message says so', () => {
  const folded = fold(broken, { ...entry, until: '2026-11-22' });
  expect(folded.verdict).toBe('fail');
  for (const message of messagesOf(folded))
    expect(message).toContain('accepted on 2026-11-01 until 2026-11-22, which is past, so it fails again');
});

test('a reading made of messages with remarks is the reading without them', () => {
  const other = verdictOf({ 'agent-sms': gone });
  expect(fold(other).verdict).toBe('fail');
  expect(makeReading(fold(other))).toEqual(makeReading(other));
});

test('to fold twice changes nothing', () => {
  for (const verdict of [broken, verdictOf({ 'agent-sms': holds })])
    expect(fold(fold(verdict))).toEqual(fold(verdict));
});
