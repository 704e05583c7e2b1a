import { listAdditions } from '../../../../fixtures/findings/additions.ts';
import { expect, test } from '../../test.ts';
import { contractsOf, type Sketch } from '../verdict/contracts.ts';
import { type Outline, recordingOf } from '../verdict/recording.ts';

const clause: Sketch = { at: 'interaction.sid', isSid: 'KD' };

/** Knows the sid of an interaction, and where its attributes stand. */
const shapes = {
  interaction: {
    properties: { sid: {}, routing: { properties: { properties: { properties: { attributes: {} } } } } },
  },
};

const known = (...sketches: readonly Sketch[]) => ({ ...contractsOf([clause, ...sketches]), shapes });

/** The places of the additions in one recording, by contracts of these clauses. */
function placesOf(outline: Outline, ...sketches: readonly Sketch[]): readonly string[] {
  return listAdditions([recordingOf(outline)], known(...sketches)).map(({ at }) => at);
}

const created = (more: NonNullable<Outline['attributes']>): Outline => ({ attributes: more });

test('a member that neither the shape nor a clause names is an addition', () => {
  expect(
    listAdditions([recordingOf({ created: [{ sid: 'KD1', since: 1 }] })], contractsOf([clause])),
  ).toEqual([{ at: 'create-interaction.since', first: 'agent-sms', kind: 'number' }]);
});

test('a member that a clause names is none', () => {
  expect(placesOf({ created: [{ since: 1 }] }, { at: 'interaction.since', is: 1 })).toEqual([]);
});

test('a clause names no other member of an object that no shape knows', () => {
  const outline = { created: [{ origin: { from: 'A', to: 'B' }, legs: [{ to: 'C', by: 'D' }] }] };
  const clauses = [
    { at: 'interaction.origin.from', is: 'A' },
    { at: 'interaction.legs.*.to', is: 'C' },
  ];
  expect(placesOf(outline, ...clauses)).toEqual([
    'create-interaction.legs.*.by',
    'create-interaction.origin.to',
  ]);
});

test('a clause that is about an object as a whole names all that is in it', () => {
  expect(placesOf({ created: [{ origin: { from: 'A' } }] }, { at: 'interaction.origin', is: {} })).toEqual(
    [],
  );
});

test('a member named like one that every object inherits is an addition', () => {
  expect(placesOf({ created: [{ constructor: 1 }] })).toEqual(['create-interaction.constructor']);
});

test('what a clause names in one text is named in every text of the same shape', () => {
  const outline = {
    ...created({ openedBy: 'agent' }),
    taskLooks: [[1, { openedBy: 'agent' }]],
  } satisfies Outline;
  const named = { at: 'attributes.openedBy', is: 'agent' };
  expect(placesOf(outline)).toContain('fetch-task.attributes.openedBy');
  expect(placesOf(outline, named).filter((at) => at.includes('openedBy'))).toEqual([]);
});

test('the attributes of the caller are none, wherever they come back', () => {
  const sent = { routing: { properties: { attributes: { theme: 'dark' } } } };
  const outline = { ...created({ theme: { name: 'dark' }, themes: 1 }), sent };
  expect(placesOf(outline).filter((at) => at.includes('theme'))).toEqual([
    'create-interaction.routing.properties.attributes.themes',
  ]);
});

test('a refused request has none', () => {
  expect(placesOf({ created: [{ code: 20001 }], createdStatus: 400 })).toEqual([]);
});
