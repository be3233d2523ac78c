import { foldersOn, isClosed, previewPath, PREVIEWS } from '#host';
import { count } from '#problems';
import type { ExitCode } from './check.ts';
import { apiOf } from './github-job.ts';
import { branchOf, removeFolder } from './host-place.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/**
 * `host sweep`: takes away the previews of pull requests that are closed, and that stayed since the run that
 * should have done it was lost. A folder that belongs to no pull request is left alone.
 */
export async function sweepPreviews(
  options: Options,
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
): Promise<ExitCode> {
  const api = apiOf(environment);
  const folders = foldersOn(branchOf(options, environment), PREVIEWS) ?? new Set();
  const numbers = [...folders].filter((name) => /^[1-9]\d*$/.test(name)).map(Number);
  for (const number of numbers) {
    if (!(await isClosed(api, number))) continue;
    removeFolder({ ...options, under: previewPath(number) }, terminal, environment);
  }
  terminal.say(`Looked at ${count(numbers.length, 'preview')}.`);
  return 0;
}
