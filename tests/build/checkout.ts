import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Finished, finished } from './site.ts';

/** What a build needs of the project. There is no history among it. */
const NEEDED = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies the project without its content to another folder, where it can build beside this one. */
export function copyProject(folder: string, more: readonly string[] = []): string {
  mkdirSync(folder, { recursive: true });
  for (const name of [...NEEDED, ...more]) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Runs a program of the project in one of its copies, with no environment but the given one. */
export function runIn(
  folder: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  umask = '022',
): Promise<Finished> {
  const child = spawn('/bin/sh', ['-c', 'umask "$0"; exec "$@"', umask, ...words], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return finished(child);
}
