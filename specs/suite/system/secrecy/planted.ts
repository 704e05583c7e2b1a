import type { Hooks } from '../../../../fixtures/mock/hooks.ts';
import type { Answer } from '../../../../fixtures/mock/index.ts';

type Value = string | number | boolean | null | undefined | Value[] | { [name: string]: Value };

const operations = [
  'createInteraction',
  'fetchInteraction',
  'listChannels',
  'fetchChannel',
  'updateChannel',
  'fetchTask',
  'createConversation',
  'createConversationParticipant',
  'fetchConversation',
  'updateConversation',
  'unknown',
] as const;

/** Every spelling of a value that a service could answer with. */
export function spelled(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  return [
    value,
    encodeURIComponent(value),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    JSON.stringify(value).slice(1, -1),
    value.replace(/[^A-Za-z0-9]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ];
}

/** Answers with secrets in every field, header and inner JSON text, beside what belongs there. */
export function planting(secrets: readonly string[]): Hooks {
  const distort = (answer: Answer): Answer => ({
    ...answer,
    headers: {
      ...answer.headers,
      ...Object.fromEntries(secrets.map((each, nth) => [`x-planted-${nth}`, encodeURIComponent(each)])),
      'x-planted': secrets.join(' '),
    },
    body: plantedIn(answer.body as Value, secrets) as Exclude<Answer['body'], undefined>,
  });
  return { answers: Object.fromEntries(operations.map((operation) => [operation, distort])) };
}

function plantedIn(whole: Value, secrets: readonly string[]): Value {
  const all = secrets.flatMap(spelled);
  const text = all.join(' ');
  const members = Object.fromEntries(all.map((each, nth) => [`planted_${nth}`, each]));
  const plant = (value: Value, name = ''): Value => {
    if (name === 'attributes' && typeof value === 'string')
      return JSON.stringify({ ...(JSON.parse(value) as object), ...members, text });
    if (typeof value === 'string') return /sid$|url$|status$|^state$/.test(name) ? value : `${value} ${text}`;
    if (Array.isArray(value)) return [...value.map((each) => plant(each)), text];
    if (value === null || typeof value !== 'object') return value;
    const own = Object.entries(value).map(([member, each]) => [member, plant(each, member)]);
    return { ...Object.fromEntries(own), ...members, [secrets[0] ?? '']: text };
  };
  return plant(whole);
}
