import { clauses, contracts } from '../../../../fixtures/contract/index.ts';
import { previewRecording } from '../../../../fixtures/recording/preview.ts';
import { chooseScenarios, settingsOfPreviews } from '../../../../fixtures/run/choice.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { selectScenarios } from '../../../../fixtures/verdict/speaks-of.ts';
import { expect, test } from '../../test.ts';

const previews = scenarios().map((scenario) => previewRecording(scenario, settingsOfPreviews));
const chosen = (ids: RegExp, smokeOnly = false) => ({
  clauses: clauses().filter(({ id }) => ids.test(id)),
  isPart: true,
  smokeOnly,
});
const idsFor = (choice: Parameters<typeof chooseScenarios>[0]) => chooseScenarios(choice).map(({ id }) => id);

test('every scenario is spoken of, and every clause that is not excluded speaks of one', () => {
  expect(selectScenarios(clauses(), contracts(), previews)).toEqual(scenarios().map(({ id }) => id));
  const silent = clauses().filter((clause) => selectScenarios([clause], contracts(), previews).length === 0);
  expect(silent.map(({ excluded }) => excluded === undefined)).not.toContain(true);
});

test('a run for one clause records what that speaks of', () => {
  expect(idsFor(chosen(/^attributes\/external-contact-whatsapp$/))).toEqual([
    'agent-whatsapp',
    'customer-whatsapp',
  ]);
  expect(idsFor(chosen(/^authentication\/wrong-token$/))).toEqual(['refused-wrong-token']);
});

test('a run for nothing records nothing, and one that leaves nothing out records all', () => {
  expect(idsFor(chosen(/^nothing$/))).toEqual([]);
  expect(chooseScenarios({ clauses: clauses(), isPart: false, smokeOnly: false })).toEqual(scenarios());
});

test('a run by the tag smoke opens three contacts, in which each of its clauses is looked at', () => {
  const smoke = clauses().filter(({ tags }) => tags?.includes('smoke'));
  const three = ['agent-sms', 'api-web', 'customer-chat'];
  expect(idsFor({ clauses: smoke, isPart: true, smokeOnly: true })).toEqual(three);
  const among = scenarios().filter(({ id }) => three.includes(id));
  const unseen = smoke.filter(
    (clause) => chooseScenarios({ clauses: [clause], isPart: true, smokeOnly: true }, among).length === 0,
  );
  expect(unseen.map(({ id }) => id)).toEqual([]);
});
