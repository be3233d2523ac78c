/**
 * Edits a content folder at random and builds it after each sequence of edits twice: with what the
 * build before has kept, and from nothing. Says what differs first, and ends with 1.
 *
 *   node tests/build/random-edits/compare-builds.ts FOLDER SEED FROM TO
 *
 * FOLDER holds `content`, and `first`, which edits can go back to; the caches and the sites come beside
 * them. Sequences FROM to TO are made, each from where the one before ended, so a run can go on where
 * another ended.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '#ledger';
import { build } from '../../../src/cli/build.ts';
import { readOptions } from '../../../src/cli/options.ts';
import { recorder } from '../../cli/recorder.ts';
import { firstDifference } from '../first-difference.ts';
import { readState } from './content-state.ts';
import { type Random, randomFrom } from './random.ts';
import { EditedContent } from './sequence.ts';

const READS = ['content', 'out', 'base', 'site', 'drafts', 'now'] as const;
const MOST_EDITS = 5;

const [folder = '', seed = '', from = '', to = ''] = process.argv.slice(2);
const content = join(folder, 'content');
const edited = new EditedContent(content, readState(join(folder, 'first')));
let failures = 0;
for (let number = Number(from); number < Number(to); number += 1) await compare(number);
process.exitCode = failures > 0 ? 1 : 0;

async function compare(number: number): Promise<void> {
  const random = randomFrom(Number(seed) * 1_000_003 + number);
  const before = edited.state;
  const edits = edited.edit(1 + random.below(MOST_EDITS), random);
  const options = optionsOf(random);
  const [kept, clean] = [join(folder, 'kept'), join(folder, 'clean')];
  // The site of the sequence before is most often there, so that it is only changed.
  if (random.below(4) === 0) rmSync(kept, { recursive: true, force: true });
  const refused = await refusalOf('cache', kept, options);
  for (const name of [clean, join(folder, 'clean-cache')])
    rmSync(name, { recursive: true, force: true });
  const refusedClean = await refusalOf('clean-cache', clean, options);
  const isRefused = refusedClean !== undefined;
  const difference =
    differenceOf(refused, refusedClean) ?? (isRefused ? undefined : firstDifference(kept, clean));
  if (difference !== undefined) failures += 1;
  if (isRefused) edited.restore(before);
  console.log(JSON.stringify({ number, edits, options, isRefused, difference }));
}

function differenceOf(refused: string | undefined, clean: string | undefined): string | undefined {
  if (refused === clean) return undefined;
  return `from the cache it is refused with\n${refused}\nand from nothing with\n${clean}`;
}

/** Other options than before make other pages of the same content. */
function optionsOf(random: Random): string[] {
  const drafts = random.below(8) === 0 ? ['--drafts'] : [];
  const base = random.below(8) === 0 ? ['--base', '/preview/'] : [];
  const site = random.below(8) === 0 ? ['--site', 'https://other.example/'] : [];
  const now = random.pick(['2031-06-15', '2031-06-15', '2031-06-12', '2031-06-25']) ?? '';
  return [...drafts, ...base, ...site, '--now', now];
}

/**
 * Builds the content. Some that passes `check` is refused when its pages are read once more, such as links
 * to a site that has the address of another one: then the folder is as it was, and the words are given.
 */
async function refusalOf(
  cache: string,
  out: string,
  options: readonly string[],
): Promise<string | undefined> {
  process.env[SETTINGS.cache] = join(folder, cache);
  const terminal = recorder();
  const given = ['--content', content, '--out', out, ...options];
  const code = await build(readOptions(given, { name: 'build', reads: READS }), terminal);
  const words = `${terminal.printed}${terminal.said}`;
  if (code === 2) throw new Error(`The build failed: ${words}`);
  return code === 1 ? words : undefined;
}
