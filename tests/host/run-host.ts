import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { host } from '../../src/cli/host.ts';
import { readsOf } from '../../src/cli/commands.ts';
import { readOptions, WrongUse } from '../../src/cli/options.ts';
import { recorder } from '../cli/recorder.ts';

/** Runs `host` with an environment of its own. */
export async function runHost(words: string[], environment: NodeJS.ProcessEnv = {}) {
  const terminal = recorder();
  const path = process.env['PATH'];
  try {
    const options = readOptions(words, readsOf('host'));
    const code = await host(options, terminal, { PATH: path, ...environment });
    return { code, printed: terminal.printed, said: terminal.said };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return { code: 2, printed: '', said: `${error.message}\n` };
  }
}

/** The same in a process of its own, so that a server of the test can answer it meanwhile. */
export async function runHostProcess(words: string[], environment: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'host', ...words], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const said = await text(child.stderr);
  return { code: await ended, said };
}
