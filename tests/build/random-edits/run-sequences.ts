import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject, runIn } from '../checkout.ts';
import { firstDifference } from '../first-difference.ts';

/**
 * What is edited, and its share of the sequences. The second one has every key and every kind of chart,
 * so its builds take longer.
 */
const CONTENTS = [
  { content: 'tests/fixtures/flood', share: 0.6 },
  { content: 'tests/fixtures/every-key', share: 0.4 },
];

/** A process keeps what it has loaded, so it makes this many sequences and then another goes on. */
const AT_ONCE = 20;

const PROGRAM = 'tests/build/random-edits/compare-builds.ts';
const NEEDED = ['tests/build', 'tests/cli/recorder.ts'];
/** Of Linux: a file system in memory, where many small files take less time. */
const IN_MEMORY = '/dev/shm';

/** A sequence of edits, as the program that made it prints it. */
export interface Sequence {
  number: number;
  edits: string[];
  options: string[];
  /** True when both builds were refused, with the same words. */
  isRefused: boolean;
  /** Where the build from the cache and the one from nothing differ first. */
  difference?: string;
}

/** A line for a sequence that came out right, more for one that did not. */
export function described({ number, edits, options, difference }: Sequence): string {
  const made = `${number}: ${edits.join('; ')} (${options.join(' ')})`;
  return difference === undefined ? made : `${made}\n  ${difference}`;
}

export interface Run {
  seed: number;
  /** Sequences of all workers together. */
  count: number;
  /** Told of each sequence. */
  tell?: (sequence: Sequence) => void;
}

/**
 * Makes sequences of random edits on two copies of the project at a time, and builds after each. Gives
 * what was made of them.
 * @throws Error when a build fails
 */
export async function runSequences({ seed, count, tell = () => {} }: Run): Promise<Sequence[]> {
  const base = existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir();
  const scratch = mkdtempSync(join(base, 'ledgerline-edits-'));
  try {
    const chains = CONTENTS.map(({ content, share }, index) => {
      const chain = { content, seed: seed + index, count: Math.ceil(count * share), tell };
      return runChain(join(scratch, String(index)), chain);
    });
    // Both come to their end before their folder goes, whatever becomes of one.
    await Promise.allSettled(chains);
    return (await Promise.all(chains)).flat();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Chain extends Required<Run> {
  content: string;
}

async function runChain(
  folder: string,
  { content, seed, count, tell }: Chain,
): Promise<Sequence[]> {
  const project = copyProject(join(folder, 'project'), NEEDED);
  for (const name of ['content', 'first'])
    cpSync(content, join(folder, 'work', name), { recursive: true });
  const made: Sequence[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, count);
    const sequences = await runPart(project, [join(folder, 'work'), seed, from, to].map(String));
    const last = sequences.at(-1);
    if (last && !last.isRefused) await compareAlone(project, join(folder, 'work'), last);
    for (const sequence of sequences) tell(sequence);
    made.push(...sequences);
  }
  return made;
}

async function runPart(project: string, words: readonly string[]): Promise<Sequence[]> {
  const { code, printed } = await run(project, [PROGRAM, ...words]);
  const lines = printed.split('\n').filter((line) => line.startsWith('{"number"'));
  const sequences = lines.map((line) => JSON.parse(line) as Sequence);
  if (code !== 0 && sequences.every(({ difference }) => difference === undefined))
    throw new Error(`${words.join(' ')} ended with ${code}:\n${printed}`);
  return sequences;
}

/** Builds the last state once more in a process of its own, which has nothing in its memory. */
async function compareAlone(project: string, work: string, last: Sequence): Promise<void> {
  const [out, cache] = [join(work, 'alone'), join(work, 'alone-cache')];
  const words = ['src/cli/main.ts', 'build', '--content', join(work, 'content'), '--out', out];
  const environment = { LEDGERLINE_CACHE: cache };
  const { code, printed } = await run(project, [...words, ...last.options], environment);
  if (code !== 0) throw new Error(printed);
  const difference = last.difference ?? firstDifference(join(work, 'kept'), out);
  if (difference !== undefined) last.difference = difference;
  for (const folder of [out, cache]) rmSync(folder, { recursive: true, force: true });
}

function run(project: string, words: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const { PATH, HOME } = process.env;
  const environment = { PATH, HOME, NO_COLOR: '1', LEDGERLINE_COMPARED: 'true', ...more };
  return runIn(project, [process.execPath, ...words], environment);
}
