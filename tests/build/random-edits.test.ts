import { expect, test } from 'vitest';
import { described, runSequences } from './random-edits/run-sequences.ts';

/** The night takes another one each time: `npm run test:cache`. */
const SEED = 2031;

/** The name of a failing test would not say what was edited, so the sequences themselves are compared. */
test(
  'a build from a cache has the same bytes as one from nothing, after any edits',
  { timeout: 40 * 60_000 },
  async () => {
    const sequences = await runSequences({ seed: SEED, count: 200 });
    expect(sequences.filter(({ difference }) => difference !== undefined).map(described)).toEqual(
      [],
    );
    expect(sequences).toHaveLength(200);
  },
);
