import { askWhetherMeant, findNearest, findSlips } from '../../../../fixtures/nearest.ts';
import { expect, test } from '../../test.ts';

const names = ['sms', 'whatsapp', 'email', 'email-from', 'email-to', 'email-copy'];

/** What was typed, and what is offered for it. */
const cases: { readonly [typed: string]: readonly string[] } = {
  emial: ['email'],
  WhatsApp: ['whatsapp'],
  whats: ['whatsapp'],
  sns: ['sms'],
  fax: [],
  x: [],
  email: ['email', 'email-to', 'email-from'],
};

for (const [name, offered] of Object.entries(cases))
  test(`"${name}" is answered with ${offered.join(', ') || 'nothing'}`, () => {
    expect(findNearest(name, names)).toEqual(offered);
  });

test('the question lists what is near as a sentence does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(askWhetherMeant)).toEqual([
    '',
    '; is "a" meant?',
    '; is "a" or "b" meant?',
    '; is "a", "b" or "c" meant?',
  ]);
});

const members = ['channelType', 'sid', 'status', 'external_contact', 'initiatedBy'];

for (const [typed, slipOf] of Object.entries({
  chanelType: ['channelType'],
  ChannelType: ['channelType'],
  externalContact: ['external_contact'],
  sdi: ['sid'],
  stauts: ['status'],
  openedBy: [],
  channel: [],
  age: [],
  status: [],
}))
  test(`"${typed}" is ${slipOf.length > 0 ? `a slip of ${slipOf}` : 'a name of its own'}`, () => {
    expect(findSlips(typed, members)).toEqual(slipOf);
  });
