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
