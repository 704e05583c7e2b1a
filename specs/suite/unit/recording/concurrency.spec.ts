import { setImmediate as turn } from 'node:timers/promises';
import { runAll } from '../../../../fixtures/recording/concurrency.ts';
import { expect, test } from '../../test.ts';

/** Does pieces such as `a:phone`; gives the largest number under way, and of those with the same thing after the colon. */
async function watched(pieces: readonly string[], limit: number) {
  const now = new Set<string>();
  const seen = { together: 0, sharing: 0, done: [] as string[] };
  const thing = (piece: string) => piece.split(':')[1];
  await runAll(pieces, {
    limit,
    exclusive: (piece) => [thing(piece)].filter((each) => each !== undefined),
    run: async (piece) => {
      now.add(piece);
      seen.together = Math.max(seen.together, now.size);
      const sharing = [...now].filter((each) => thing(each) !== undefined && thing(each) === thing(piece));
      seen.sharing = Math.max(seen.sharing, sharing.length);
      await turn();
      now.delete(piece);
      seen.done.push(piece);
    },
  });
  return seen;
}

test('as many pieces are under way as the limit says', async () => {
  expect((await watched(['a', 'b', 'c', 'd', 'e'], 3)).together).toBe(3);
});

test('two pieces that need the same thing are never under way together', async () => {
  expect((await watched(['a:phone', 'b:phone', 'c:phone', 'd:mail'], 4)).sharing).toBe(1);
});

test('a piece that has to wait lets the next one pass', async () => {
  expect((await watched(['a:phone', 'b:phone', 'c'], 2)).done).toEqual(['a:phone', 'c', 'b:phone']);
});

test('the longest chain of pieces that must follow one another goes first', async () => {
  const pieces = ['a', 'b:mail', 'c:phone', 'd:phone', 'e:phone', 'f:mail'];
  expect((await watched(pieces, 1)).done).toEqual(['c:phone', 'b:mail', 'd:phone', 'a', 'e:phone', 'f:mail']);
});

test('a defect in one piece is thrown when the others are done', async () => {
  const done: string[] = [];
  const run = async (piece: string) => {
    if (piece === 'bad') throw new Error('a defect');
    await turn();
    done.push(piece);
  };
  await expect(runAll(['bad', 'a', 'b'], { limit: 2, exclusive: () => [], run })).rejects.toThrow('a defect');
  expect(done).toEqual(['a', 'b']);
});
