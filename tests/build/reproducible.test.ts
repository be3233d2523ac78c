import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, runIn } from './checkout.ts';
import { firstDifference } from './first-difference.ts';

/** Of Linux: a file system in memory, which lists the newest file first. */
const IN_MEMORY = '/dev/shm';
/** Of Linux: runs a program on some of the processors. */
const ON_PROCESSORS = '/usr/bin/taskset';

const CONTENT = 'tests/fixtures/every-key';
const MOMENT = Date.UTC(2031, 5, 15);
const HOUR = 3_600_000;

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-here-'));
const elsewhere = mkdtempSync(
  join(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'ledgerline-elsewhere-'),
);
const gitFolder = join(scratch, 'bin');
const gitWasAsked = join(scratch, 'git-was-asked');

beforeAll(() => {
  mkdirSync(gitFolder);
  writeFileSync(join(gitFolder, 'git'), `#!/bin/sh\necho "$*" >> '${gitWasAsked}'\n`, {
    mode: 0o755,
  });
});
afterAll(() => {
  for (const folder of [scratch, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

interface Machine {
  folder: string;
  environment: NodeJS.ProcessEnv;
  options?: string[];
  umask?: string;
  /** What starts the program. */
  through?: string[];
}

/** Copies project and content to a folder, builds there from nothing, and gives the built site. */
async function buildOn(machine: Machine): Promise<string> {
  const { folder, environment, options = [], umask, through = [] } = machine;
  const content = join(folder, 'of/the/content');
  const out = join(folder, 'dist');
  copyContent(content);
  const project = copyProject(join(folder, 'project'));
  writeFileSync(join(project, '.git'), 'gitdir: /nowhere\n');
  const program = ['src/cli/main.ts', 'build', '--content', content, '--out', out, ...options];
  const words = [...through, process.execPath, ...program];
  const { code, printed } = await runIn(project, words, { PATH: gitFolder, ...environment }, umask);
  expect(printed).toContain('Built');
  expect(code).toBe(0);
  return out;
}

/** Copies the last file first, and makes each as old as its place in the list. */
function copyContent(folder: string): void {
  const entries = readdirSync(CONTENT, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).toReversed();
  for (const [index, entry] of files.entries()) {
    const from = join(entry.parentPath, entry.name);
    const to = join(folder, from.slice(CONTENT.length));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
    utimesSync(to, index, index);
  }
}

const byOtherMachine = (clock: number): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: `--import=${resolve('tests/build/other-machine.ts')}`,
  MOVED_CLOCK: String(clock - Date.now()),
});

let here = '';
beforeAll(async () => {
  here = await buildOn({
    folder: join(scratch, 'one'),
    environment: { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LEDGERLINE_NOW: '2031-06-15' },
  });
});

test.each<[string, Machine]>([
  [
    'in another folder and zone, with one processor, a moved clock and files in another order',
    {
      folder: join(elsewhere, 'a/longer/path'),
      environment: {
        TZ: 'America/St_Johns',
        LC_ALL: 'tr_TR.UTF-8',
        UV_THREADPOOL_SIZE: '1',
        ...byOtherMachine(MOMENT + 10_000 * HOUR),
      },
      options: ['--now', '2031-06-15T02:00+02:00'],
      umask: '077',
      through: existsSync(ON_PROCESSORS) ? [ON_PROCESSORS, '--cpu-list', '0'] : [],
    },
  ],
  [
    'for the moment of SOURCE_DATE_EPOCH',
    { folder: join(scratch, 'epoch'), environment: { SOURCE_DATE_EPOCH: String(MOMENT / 1000) } },
  ],
  [
    'for no moment, while nothing falls due',
    { folder: join(scratch, 'later'), environment: byOtherMachine(MOMENT + 300 * HOUR) },
  ],
])('a build has the same bytes %s', async (_, machine) => {
  expect(firstDifference(here, await buildOn(machine))).toBeUndefined();
});

test('a build asks nothing of git', () => {
  expect(existsSync(gitWasAsked)).toBe(false);
});
