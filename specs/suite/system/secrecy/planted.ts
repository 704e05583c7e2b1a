import type { Hooks } from '../../../../fixtures/mock/hooks.ts';
import type { Answer, Call } from '../../../../fixtures/mock/index.ts';
import { spellings } from '../../spellings.ts';

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

/** Every spelling of these values. */
function spellAll(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => Object.values(spellings).map((spell) => spell(value)));
}

/**
 * Answers with secrets in every header, field and inner JSON text, beside what belongs there: each place gets the next few spellings,
 * and a refusal repeats the request's own `Authorization`.
 */
export function planting(secrets: readonly string[]): Hooks {
  let all: readonly string[] = [];
  let next = 0;
  const take = (most: number) => {
    // The mock's credentials are known once it runs.
    if (all.length === 0) all = spellAll(secrets);
    return Array.from({ length: most }, () => all[next++ % all.length] ?? '');
  };
  const distort = (answer: Answer, { headers }: Call): Answer => {
    const echo = answer.status >= 400 ? [`${headers.authorization}`] : [];
    return {
      ...answer,
      headers: { ...answer.headers, 'x-planted': encodeURIComponent([...echo, ...take(20)].join(' ')) },
      body: plantedIn(answer.body as Value, () => [...echo, ...take(4)]) as Exclude<
        Answer['body'],
        undefined
      >,
    };
  };
  return { answers: Object.fromEntries(operations.map((operation) => [operation, distort])) };
}

function plantedIn(whole: Value, take: () => readonly string[]): Value {
  const members = () => Object.fromEntries(take().map((each, nth) => [`planted_${nth}`, each]));
  const plant = (value: Value, name = ''): Value => {
    if (name === 'attributes' && typeof value === 'string')
      return JSON.stringify({ ...(JSON.parse(value) as object), ...members() });
    if (typeof value === 'string')
      return /sid$|url$|status$|^state$/.test(name) ? value : [value, ...take()].join(' ');
    if (Array.isArray(value)) return [...value.map((each) => plant(each)), take().join(' ')];
    if (value === null || typeof value !== 'object') return value;
    const own = Object.entries(value).map(([member, each]) => [member, plant(each, member)]);
    return { ...Object.fromEntries(own), ...members(), [take().join(' ')]: 'the name of a member' };
  };
  return plant(whole);
}
