import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readState } from './random-edits/content-state.ts';
import { randomFrom } from './random-edits/random.ts';
import { described, runSequences } from './random-edits/run-sequences.ts';
import { EditedContent, EDITS } from './random-edits/sequence.ts';

/** The night takes another one each time: `npm run test:cache`. */
const SEED = 2031;
const SEQUENCES = 200;

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-edits-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function edited(fixture: string): EditedContent {
  const folder = join(scratch, fixture);
  cpSync(join('tests/fixtures', fixture), folder, { recursive: true });
  return new EditedContent(folder, readState(folder));
}

test('every kind of edit can be made to content that passes check', { timeout: 600_000 }, () => {
  const contents = [edited('flood'), edited('every-key')];
  const never = new Set(EDITS);
  for (let seed = 0; seed < 60 && never.size > 0; seed += 1)
    for (const content of contents) {
      const random = randomFrom(seed);
      for (const edit of never) if (content.make(edit, random)) never.delete(edit);
      content.edit(1, random);
    }
  expect([...never].map(({ name }) => name)).toEqual([]);
});

test(
  'a build from a cache has the same bytes as one from nothing, after any edits',
  { timeout: 40 * 60_000 },
  async () => {
    const sequences = await runSequences({ seed: SEED, count: SEQUENCES });
    const differing = sequences.filter(({ difference }) => difference !== undefined);
    expect(differing.map(described)).toEqual([]);
    expect(sequences).toHaveLength(SEQUENCES);
    expect(sequences.filter(({ isRefused }) => isRefused).length).toBeLessThan(SEQUENCES / 10);
  },
);
