import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freezeIds } from '../../../../fixtures/contract/freeze-ids.ts';
import { clauses, readFrozen } from '../../../../fixtures/contract/index.ts';
import { expect, test } from '../../test.ts';
import { writeLawful } from './folder.ts';

const folder = join(import.meta.dirname, '../../../../contracts');

test('every id of a clause is frozen in contracts/ids.json, sorted', () => {
  const present = clauses()
    .map(({ id }) => id)
    .sort();
  expect(readFrozen(folder).ids, 'run `npm run freeze` and commit contracts/ids.json').toEqual(present);
});

test('every id that is no more became a clause there is', () => {
  const present = new Set(clauses().map(({ id }) => id));
  const { became } = readFrozen(folder);
  expect(Object.keys(became).filter((id) => present.has(id))).toEqual([]);
  expect(
    Object.values(became)
      .flat()
      .filter((id) => !present.has(id)),
  ).toEqual([]);
});

test('freezing writes contracts/ids.json as it is committed', ({ folder: here }) => {
  cpSync(folder, here, { recursive: true });
  freezeIds(here);
  const written = (of: string) => readFileSync(join(of, 'ids.json'), 'utf8');
  expect(written(here)).toBe(written(folder));
});

test('freezing keeps an id that vanished, so that it is asked for', ({ folder: here }) => {
  writeLawful(here, { 'ids.json': { ids: ['fetch-task/gone', 'attributes/status'] } });
  freezeIds(here);
  const { ids } = JSON.parse(readFileSync(join(here, 'ids.json'), 'utf8')) as { ids: string[] };
  expect(ids).toEqual([
    'attributes/direction',
    'attributes/status',
    'channel/type',
    'create-interaction/answers-200',
    'fetch-channel/answers-200',
    'fetch-task/age',
    'fetch-task/gone',
    'list-channels/answers-200',
  ]);
});
