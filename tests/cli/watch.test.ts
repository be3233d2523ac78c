import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
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
  /** All that was printed since the last report but one, when a further report has ended. */
  next(): Promise<string>;
  interrupt(): Promise<number | null>;
}

const [task] = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')).tasks;
const BEGINS = new RegExp(task.problemMatcher.background.beginsPattern);
const ENDS = new RegExp(task.problemMatcher.background.endsPattern);

/** Starts the command of the task on a copy of the fixture. */
function watchFlood(...more: string[]): Watch {
  const folder = mkdtempSync(join(tmpdir(), 'ledgerline-watch-'));
  scratch.push(folder);
  const content = join(folder, 'content');
  cpSync('tests/fixtures/flood', content, { recursive: true });
  const words = String(task.command).split(' -- ')[1]?.split(' ') ?? [];
  const child = spawn(
    process.execPath,
    ['src/cli/main.ts', 'check', ...words, '--content', content, ...more],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  started.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      text += piece.toString('utf8');
    });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    content,
    next: async () => {
      await vi.waitFor(() => expect(text.split('\n').some((line) => ENDS.test(line))).toBe(true), {
        timeout: 20_000,
      });
      // Two pipes have no common order, so a moment is left for the other one.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const report = text;
      text = '';
      expect(report.split('\n').filter((line) => BEGINS.test(line))).toHaveLength(1);
      return report.replaceAll(content, 'content');
    },
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

const FIGURES = 'figures/elm-flood.yaml';

function change(content: string, path: string, from: string, to: string): void {
  const file = join(content, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

describe('check --watch', () => {
  test('checks after every change, and ends when it is interrupted', async () => {
    const watch = watchFlood();
    expect(await watch.next()).not.toContain('error');
    change(watch.content, FIGURES, 'source: rescue-log', 'source: rescue-lag');
    expect(await watch.next()).toContain(
      `content/${FIGURES}:19:17-19:27: error reference/unknown-source There is no source "rescue-lag".`,
    );
    change(watch.content, FIGURES, 'source: rescue-lag', 'source: rescue-log');
    expect(await watch.next()).not.toContain('error');
    expect(await watch.interrupt()).toBe(0);
  });

  test('goes on where the folder goes and comes back', async () => {
    const watch = watchFlood();
    await watch.next();
    renameSync(watch.content, `${watch.content}-away`);
    expect(await watch.next()).toContain('There is no such content folder');
    renameSync(`${watch.content}-away`, watch.content);
    expect(await watch.next()).not.toContain('error');
    change(watch.content, 'site.yaml', 'title:', 'titel:');
    expect(await watch.next()).toContain('error key/unknown');
  });

  test('renews the schemas where there are some', async () => {
    const watch = watchFlood();
    await watch.next();
    const schemas = join(watch.content, '.schemas');
    mkdirSync(schemas);
    const agents = join(watch.content, 'agents.yaml');
    writeFileSync(agents, `${readFileSync(agents, 'utf8')}mayor:\n  name: Mayor\n  kind: office\n`);
    await watch.next();
    expect(readFileSync(join(schemas, 'figures.json'), 'utf8')).toContain('"mayor"');
  });
});
