import { expect, test } from '../../test.ts';
import { findUnexplained, listSaid } from './judged.ts';
import { runLive } from './live.ts';
import { standIns } from './stand-ins/index.ts';

for (const { title, hooks, leaves } of standIns)
  test(`${title}: nothing is blamed, and what cannot be judged is told`, async () => {
    const { verdicts } = await runLive({ hooks: hooks() });
    expect(listSaid(verdicts, 'fail')).toEqual([]);
    const unjudged = findUnexplained(verdicts);
    expect(unjudged.filter((line) => !leaves?.test(line))).toEqual([]);
  });
