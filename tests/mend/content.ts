import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { recorder } from '../cli/recorder.ts';

const BASE = resolve('tests/fixtures/flood');

/** Every file of a folder, byte for byte, by its path in it. */
export function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );
}

/**
 * Goes to a new folder with a copy of the fixture as "content" in it. What a command is about to write
 * is noted below the folder that it runs in, so that tests which write do not meet there.
 */
export function goToContent(folder: string): void {
  mkdirSync(folder, { recursive: true });
  process.chdir(folder);
  cpSync(BASE, 'content', { recursive: true });
}

interface Outcome {
  code: number;
  printed: string;
  said: string;
}

/** Runs `check` in the present folder. */
export async function runCheck(...options: string[]): Promise<Outcome> {
  const terminal = recorder();
  const code = await main(['check', ...options], terminal);
  return { code, printed: terminal.printed, said: terminal.said };
}
