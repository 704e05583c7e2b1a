import { accountConditions, profileNames } from '../../../../fixtures/mock/index.ts';
import { checkSettings, type Environment } from '../../../../fixtures/settings/index.ts';
import { settings } from '../../../../fixtures/settings/schema.ts';
import { describeTarget } from '../../../../fixtures/target/index.ts';
import { expect, test } from '../../test.ts';

/** By what is wrong on the mock: the settings, and the sentence about them. */
const bad: { readonly [what: string]: readonly [settings: Environment, sentence: string] } = {
  'a target with a letter too few': [
    { TARGET: 'liv' },
    'setting TARGET is "liv"; expected one of mock, live, replay; is "live" meant?',
  ],
  'a profile with a letter wrong': [
    { MOCK_PROFILE: 'live-2026' },
    'setting MOCK_PROFILE is "live-2026"; expected one of documented, seed-2021, oai, live-2025; is "live-2025" meant?',
  ],
  'a condition of the account with a letter wrong': [
    { MOCK_ACCOUNT: 'late-close, late-read' },
    `setting MOCK_ACCOUNT names "late-read"; expected some of ${accountConditions.join(', ')}; is "late-reads" meant?`,
  ],
  'a fault with a letter too many': [
    { MOCK_FAULT: 'directions-reversed' },
    'setting MOCK_FAULT is "directions-reversed"; expected the id of a fault; is "direction-reversed" meant?',
  ],
  'a fault that resembles none': [
    { MOCK_FAULT: 'x' },
    'setting MOCK_FAULT is "x"; expected the id of a fault, such as queue-other; npm run mock -- --faults lists them',
  ],
  'a port beyond the last': [
    { MOCK_PORT: '65536' },
    'setting MOCK_PORT is "65536"; expected a whole number from 0 to 65535',
  ],
  'a delay of a fraction': [
    { MOCK_ASYNC_DELAY_MS: '1.5' },
    'setting MOCK_ASYNC_DELAY_MS is "1.5"; expected a whole number from 0 to 86400000',
  ],
  'a required channel that is none': [
    { REQUIRED_CHANNELS: 'sms, emial' },
    'setting REQUIRED_CHANNELS names "emial"; expected some of sms, whatsapp, email; is "email" meant?',
  ],
  'required channels without a name': [
    { REQUIRED_CHANNELS: ',' },
    'setting REQUIRED_CHANNELS is ","; expected some of sms, whatsapp, email, or nothing at all',
  ],
};

for (const [what, [environment, sentence]] of Object.entries(bad))
  test(`${what} is refused on the mock`, async () => {
    expect(await sentenceAbout(environment)).toBe(sentence);
  });

test('a part of the ids of many faults is answered with three of them', async () => {
  const sentence = (await sentenceAbout({ MOCK_FAULT: 'direction' })) ?? '';
  expect(sentence).toMatch(/; is "[a-z-]+", "[a-z-]+" or "[a-z-]+" meant\?$/);
});

test('what only a live target reads may hold anything on the mock', () => {
  const environment = { TWILIO_ACCOUNT_SID: 'x', LIVE_MAX_INTERACTIONS: 'few', SMS_PROXY_ADDRESS: '12345' };
  expect(() => checkSettings({ ...environment, REQUIRED_CHANNELS: 'email' })).not.toThrow();
});

test('the conditions of the account that the settings know are those of the mock', () => {
  expect(settings.MOCK_ACCOUNT.items?.enum).toEqual(accountConditions);
});

test('the profiles that the settings know are those of the mock', () => {
  expect(settings.MOCK_PROFILE.enum).toEqual(profileNames);
  expect(settings.MOCK_PROFILE.default).toBe(profileNames[0]);
});

async function sentenceAbout(environment: Environment): Promise<string | undefined> {
  try {
    await describeTarget(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
}
