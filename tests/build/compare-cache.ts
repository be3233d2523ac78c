/**
 * Compares builds from a cache with builds from nothing: `npm run test:cache -- [--seed N] [--count N]`.
 *
 * First the content of the project, from what `.cache` holds now, as CI has restored it. Then a content
 * folder that is edited at random, in so many sequences, from a seed that is new every time. Ends with 1
 * and names the first file that differs when any two builds do.
 */
import { randomInt } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '#ledger';
import { count as counted } from '#problems';
import { runIn } from './checkout.ts';
import { firstDifference } from './first-difference.ts';
import { described, runSequences } from './random-edits/run-sequences.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string' } } });
const seed = wholeNumber('seed', values.seed) ?? randomInt(1_000_000);
const count = wholeNumber('count', values.count) ?? 200;

const isSame = await compareContent();
const areSame = await compareEdited();
process.exitCode = isSame && areSame ? 0 : 1;

async function compareContent(): Promise<boolean> {
  // Beside the sources: a build moves files, and cannot do so from one disk to another.
  const scratch = mkdtempSync('.cache-compared-');
  try {
    const restored = cacheFolder('');
    if (existsSync(restored)) cpSync(restored, join(scratch, 'restored'), { recursive: true });
    const [kept, clean] = [await built(scratch, 'restored'), await built(scratch, 'clean')];
    const difference = firstDifference(kept, clean);
    const from = existsSync(restored)
      ? `from ${restored}`
      : `without ${restored}, which is not there,`;
    say(difference ?? `The site built ${from} has the same bytes as one built from nothing.`);
    return difference === undefined;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function built(scratch: string, cache: string): Promise<string> {
  const out = join(scratch, `dist-${cache}`);
  const words = [process.execPath, 'src/cli/main.ts', 'build', '--out', out];
  const environment = { ...process.env, LEDGERLINE_CACHE: join(scratch, cache) };
  const { code, printed } = await runIn('.', words, environment);
  say(printed.trimEnd());
  if (code !== 0) throw new Error(`The build ended with ${code}.`);
  return out;
}

async function compareEdited(): Promise<boolean> {
  say(`Editing at random, in ${counted(count, 'sequence')}, with the seed ${seed} …`);
  const sequences = await runSequences({ seed, count, tell: (each) => say(described(each)) });
  const differ = sequences.filter(({ difference }) => difference !== undefined);
  if (differ.length === 0)
    say(
      `${counted(sequences.length, 'build')} after random edits had the same bytes as clean ones.`,
    );
  else
    say(
      `${differ.length} of ${counted(sequences.length, 'build')} differed from clean ones. Again: npm run test:cache -- --seed ${seed} --count ${count}`,
    );
  return differ.length === 0;
}

function wholeNumber(name: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d{1,6}$/.test(written)) return Number(written);
  throw new Error(`--${name} is "${written}". Give it a whole number below a million.`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
