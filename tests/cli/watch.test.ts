import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';

const scratch: string[] = [];
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  for (const folder of scratch.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Watch {
  content: string;
  /** The newest report that has ended, as soon as it is one that was waited for. */
  report(isWanted: (report: string) => boolean): Promise<string>;
  interrupt(): Promise<number | null>;
}

const [task] = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')).tasks;
const BEGINS = new RegExp(task.problemMatcher.background.beginsPattern, 'm');
const ENDS = new RegExp(task.problemMatcher.background.endsPattern, 'm');

/** Starts the command of the task on a copy of the fixture; both its streams go to one file, as in a terminal. */
function watchFlood(): Watch {
  const folder = mkdtempSync(join(tmpdir(), 'ledgerline-watch-'));
  scratch.push(folder);
  const content = join(folder, 'content');
  cpSync('tests/fixtures/flood', content, { recursive: true });
  const words = String(task.command).split(' -- ')[1]?.split(' ') ?? [];
  const log = join(folder, 'log.txt');
  const output = openSync(log, 'a');
  const child = spawn(
    process.execPath,
    ['src/cli/main.ts', 'check', ...words, '--content', content],
    { stdio: ['ignore', output, output] },
  );
  started.push(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    content,
    report: (isWanted) =>
      vi.waitFor(
        () => {
          const report = newest(readFileSync(log, 'utf8')).replaceAll(content, 'content');
          expect(report).toSatisfy(isWanted);
          return report;
        },
        { timeout: 20_000 },
      ),
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** What stands between the last begin that has an end and that end. */
function newest(log: string): string {
  const reports = log
    .split(BEGINS)
    .slice(1)
    .map((text) => text.split(ENDS));
  return reports.findLast(({ length }) => length > 1)?.[0]?.trim() ?? 'none';
}

const has = (words: string) => (report: string) => report.includes(words);
const isClean = (report: string) => report === '';

const FIGURES = 'figures/elm-flood.yaml';

function change(content: string, path: string, from: string, to: string): void {
  const file = join(content, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

describe('check --watch', () => {
  test('checks after every change, and ends when it is interrupted', async () => {
    const watch = watchFlood();
    await watch.report(isClean);
    change(watch.content, FIGURES, 'source: rescue-log', 'source: rescue-lag');
    expect(await watch.report(has('unknown-source'))).toBe(
      `content/${FIGURES}:19:17-19:27: error reference/unknown-source There is no source "rescue-lag". Write "rescue-log", or add it to a file in sources/.`,
    );
    change(watch.content, FIGURES, 'source: rescue-lag', 'source: rescue-log');
    await watch.report(isClean);
    expect(await watch.interrupt()).toBe(0);
  });

  test('goes on where the folder goes and comes back', async () => {
    const watch = watchFlood();
    await watch.report(isClean);
    renameSync(watch.content, `${watch.content}-away`);
    await watch.report(has('There is no such content folder'));
    renameSync(`${watch.content}-away`, watch.content);
    await watch.report(isClean);
    change(watch.content, 'site.yaml', 'title:', 'titel:');
    await watch.report(has('error key/unknown'));
  });

  test('renews the schemas where there are some', async () => {
    const watch = watchFlood();
    await watch.report(isClean);
    const schemas = join(watch.content, '.schemas');
    mkdirSync(schemas);
    const agents = join(watch.content, 'agents.yaml');
    writeFileSync(agents, `${readFileSync(agents, 'utf8')}mayor:\n  name: Mayor\n  kind: office\n`);
    await vi.waitFor(
      () => expect(readFileSync(join(schemas, 'figures.json'), 'utf8')).toContain('"mayor"'),
      { timeout: 20_000 },
    );
  });
});
