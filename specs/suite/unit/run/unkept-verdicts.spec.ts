import { judgeRest } from '../../../../fixtures/run/judge-rest.ts';
import type { RecordedRun } from '../../../../fixtures/run/recorded-run.ts';
import { openVerdicts } from '../../../../fixtures/run/verdict-files.ts';
import type { ClauseVerdict } from '../../../../fixtures/verdict/types.ts';
import { expect, test } from '../../test.ts';

/** No folder can be made there, whoever asks. */
const unwritable = '/dev/null/reports';

const verdict: ClauseVerdict = { id: 'attributes/direction', verdict: 'pass', scenarios: [] };

test('a verdict that the disk does not take is given back as its problem, and nothing is thrown', () => {
  const keep = openVerdicts(unwritable);
  const problem = keep({ run: 'run-1', contracts: 'hash', judgedAtMs: 1, verdict });
  expect(problem?.message).toMatch(/^\/dev\/null\/reports\/verdicts.* cannot be /);
});

test('clauses whose verdicts are in no file are judged at the end, and the disk is told', async () => {
  const run = { run: 'run-1' } as RecordedRun['run'];
  const recorded: RecordedRun = { folder: unwritable, run, recordings: [], again: [] };
  const { lines, problem } = await judgeRest(recorded, ['attributes/direction'], 0);
  expect(lines.map((line) => line.verdict)).toEqual([{ ...verdict, verdict: 'notApplicable' }]);
  expect(problem).not.toBeNull();
});
