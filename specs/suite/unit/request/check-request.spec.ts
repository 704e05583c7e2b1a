import { contracts, requestRules } from '../../../../fixtures/contract/index.ts';
import { UsageProblem } from '../../../../fixtures/problem.ts';
import { holdRequest } from '../../../../fixtures/request/hold-request.ts';
import { checkRequest, checkRequestFile } from '../../../../fixtures/request/index.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { resolve } from '../../../../fixtures/scenario/references.ts';
import { expect, test } from '../../test.ts';
import { broken, lawful } from './requests.ts';

const check = (fields: Parameters<typeof checkRequest>[0]['fields']) => checkRequest({ fields, unread: [] });

for (const [title, request] of Object.entries(lawful))
  test(`a request that is as the pages ask has nothing wrong: ${title}`, () => {
    expect(check(request)).toEqual([]);
  });

for (const { id } of requestRules())
  test(`a request that does not follow the rule is told by it: ${id}`, () => {
    expect(holdRequest(broken[id] ?? {}, requestRules()).map(({ rule }) => rule)).toContain(id);
  });

test('every rule rests on a page that there is', () => {
  const pages = contracts().pages.map(({ id }) => id);
  const named = requestRules().flatMap(({ source, furtherSources = [] }) => [source, ...furtherSources]);
  expect(named.filter(({ page }) => !pages.includes(page))).toEqual([]);
});

const hex = '0123456789abcdef0123456789abcdef';
const settings = {
  FLEX_WORKSPACE_SID: `WS${hex}`,
  FLEX_WORKFLOW_SID: `WW${hex}`,
  FLEX_QUEUE_SID: `WQ${hex}`,
  FLEX_WORKER_SID: `WK${hex}`,
  SMS_CUSTOMER_ADDRESS: '+15005550006',
  SMS_PROXY_ADDRESS: '+15005550007',
  WHATSAPP_CUSTOMER_ADDRESS: 'whatsapp:+15005550006',
  WHATSAPP_PROXY_ADDRESS: 'whatsapp:+15005550007',
  EMAIL_CUSTOMER_ADDRESS: 'nora@example.com',
  EMAIL_FROM_ADDRESS: 'desk@example.com',
};

for (const { id, interaction } of scenarios().filter(({ kind }) => kind === 'contact'))
  test(`the request of a scenario has nothing wrong: ${id}`, () => {
    const form = resolve(interaction ?? { Channel: {}, Routing: {} }, settings, { conversation: `CH${hex}` });
    expect(check(form).filter(({ isHint }) => !isHint)).toEqual([]);
  });

test('a member that is but a slip is told with the one that was meant', () => {
  const { Channel, Routing } = lawful['a customer in a chat'] as { Channel: object; Routing: object };
  const [finding] = check({ Channel: { ...Channel, media_chanel: 'x', partcipants: [] }, Routing } as never);
  expect(finding).toMatchObject({
    isHint: false,
    complaint: 'Channel.partcipants is a name that no page has; is "participants" meant?',
  });
});

test('what two rules find at one place is told once', () => {
  const { Channel, Routing } = lawful['a customer in a chat'] as { Channel: object; Routing: object };
  const found = check({
    Channel: { ...Channel, properties: { media_channel_sid: 'CH1' } },
    Routing,
  } as never);
  expect(found.map(({ complaint }) => complaint)).toEqual([
    'Channel.properties.media_channel_sid is "CH1"; expected CH and 32 hex digits',
  ]);
});

test('members of an object where a list belongs are no names of their own', () => {
  const { Channel, Routing } = lawful['a customer in a chat'] as { Channel: object; Routing: object };
  const found = check({ Channel: { ...Channel, participants: { identity: 'nora' } }, Routing } as never);
  expect(found.map(({ complaint }) => complaint)).toEqual([
    'Channel.participants is {"identity":"nora"}; expected array',
  ]);
});

test('an attribute of the caller’s own is nothing to tell, a slip of one that Flex reads is a hint', () => {
  const { Channel, Routing } = lawful['a customer in a chat'] as never as {
    Channel: object;
    Routing: { properties: object };
  };
  const attributes = { vip: true, customername: 'Nora' };
  const found = check({ Channel, Routing: { properties: { ...Routing.properties, attributes } } } as never);
  expect(found.map(({ isHint, complaint }) => [isHint, complaint])).toEqual([
    [true, 'Routing.properties.attributes.customername is a name that no page has; is "customerName" meant?'],
  ]);
});

const { Channel, Routing } = lawful['an agent by SMS'] as { Channel: object; Routing: object };
const [channel, routing] = [JSON.stringify(Channel), JSON.stringify(Routing)];

for (const [title, text] of Object.entries({
  objects: JSON.stringify({ Channel, Routing }),
  'JSON as text': JSON.stringify({ Channel: channel, Routing: routing }),
  'the names of the vendor’s client': JSON.stringify({
    ...{ channel: Channel, routing: Routing },
    ...{ interactionContextSid: `HQ${hex}`, webhookTtid: 'flex_interactionwebhook_1' },
  }),
  'the body of a form': new URLSearchParams({ Channel: channel, Routing: routing }).toString(),
}))
  test(`the file of a request may hold ${title}`, ({ files }) => {
    expect(checkRequestFile(files.write('request', text))).toEqual([]);
  });

test('a field whose text is not JSON is told by its name, and nothing that would follow from it', ({
  files,
}) => {
  const file = files.write('request.json', { Channel: '{"type":"sms"', Routing });
  expect(checkRequestFile(file).map(({ complaint }) => complaint)).toEqual([
    'Channel is a text that is not JSON; expected an object as JSON text',
  ]);
});

for (const [title, text, sentence] of [
  ['a list', '[]', /holds no object; expected one such as \{ "Channel"/],
  ['a slip of JSON', '{ "Channel": }', /:1:14: not JSON: value expected$/],
  ['nothing', '', /not JSON/],
  [
    'a member twice',
    '{ "Channel": {}, "Channel": {} }',
    /:1:18: has the member "Channel" a second time in one object/,
  ],
  [
    'a field by two of its names',
    '{ "Channel": {}, "channel": {} }',
    /has the field "Channel" a second time; expected it once$/,
  ],
  [
    'a field of a form twice',
    'Channel=%7B%7D&Channel=%7B%7D',
    /has the field "Channel" a second time; expected it once$/,
  ],
  [
    'brackets without end',
    `{ "Channel": ${'['.repeat(1e5)}${']'.repeat(1e5)} }`,
    /is nested more than 200 levels deep/,
  ],
  [
    'a form of megabytes',
    `Channel=${'a'.repeat(2 ** 20)}`,
    /the file has 1048584 bytes; at most 1048576 are read$/,
  ],
] as const)
  test(`a file that is no request is misuse: ${title}`, ({ files }) => {
    const file = files.write('request.json', text);
    expect(() => checkRequestFile(file)).toThrow(UsageProblem);
    expect(() => checkRequestFile(file)).toThrow(sentence);
  });
