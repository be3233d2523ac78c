import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Command {
  words: string[];
  folder: string;
  environment?: Record<string, string>;
}

/** What a program and all programs that it started have used. */
export interface Usage {
  /** By the clock on the wall. */
  seconds: number;
  /** Of the processor, in the program and in the system. */
  cpu: number;
  /** The most memory in use at once, all processes together; null where the system does not tell. */
  megabytes: number | null;
}

const EVERY_MS = 100;
const PAGE_BYTES = 4096;

/** A shell waits for the program, since it can tell the time of all children and of theirs. */
const SCRIPT = 'file=$1; shift; "$@"; code=$?; times > "$file"; exit $code';

/** Runs a command to its end. One that fails is an error with the end of what it printed. */
export async function measure(command: Command, scratch: string): Promise<Usage> {
  const file = join(scratch, 'times.txt');
  rmSync(file, { force: true });
  const start = performance.now();
  const child = spawn('/bin/sh', ['-c', SCRIPT, 'sh', file, ...command.words], {
    cwd: command.folder,
    env: { ...process.env, ...command.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      printed = (printed + text).slice(-4000);
    });
  let most = 0;
  const look = setInterval(() => {
    most = Math.max(most, residentBytes(child.pid ?? 0));
  }, EVERY_MS);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(look);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${command.words.join(' ')} ended with ${code}.\n${printed}`);
  return {
    seconds,
    cpu: childSeconds(readFileSync(file, 'utf8')),
    megabytes: most / 2 ** 20 || null,
  };
}

/** The second line of what `times` prints is that of the children: '0m1.75s 0m0.53s'. */
export function childSeconds(printed: string): number {
  const line = printed.trim().split('\n')[1] ?? '';
  const times = [...line.matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Memory of a process and of all below it; 0 where there is no /proc. */
function residentBytes(root: number): number {
  const children = Map.groupBy(processes(), ({ parent }) => parent);
  const below = (id: number): number[] => [
    id,
    ...(children.get(id) ?? []).flatMap((each) => below(each.id)),
  ];
  return below(root).reduce((sum, id) => sum + residentPages(id), 0) * PAGE_BYTES;
}

function processes(): { id: number; parent: number }[] {
  return listed('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const [, parent = '0'] = /\) \S (\d+)/.exec(read(`/proc/${name}/stat`)) ?? [];
      return { id: Number(name), parent: Number(parent) };
    });
}

function residentPages(id: number): number {
  return Number(read(`/proc/${id}/statm`).split(' ')[1] ?? 0);
}

/** A process may end between one look and the next. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
