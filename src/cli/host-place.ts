import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Branch,
  changeBranch,
  changeFolder,
  closedNumber,
  firstLink,
  partsOf,
  previewPath,
} from '#host';
import type { ExitCode } from './check.ts';
import { eventOf } from './github-job.ts';
import { type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `host place FOLDER`: puts a built site on a branch or into a folder, at its root or under a path. */
export function placeFolder(
  options: Options,
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
): ExitCode {
  const folder = builtFolder(options);
  const under = options.under === undefined ? [] : pathOf(options.under);
  const where = under.length === 0 ? 'at the root' : `under ${under.join('/')}/`;
  const message =
    under.length === 0 ? 'Publish the site' : `Show a preview under ${under.join('/')}`;
  const changed = change(options, environment, { folder, under, message });
  const target = options.into ?? `the branch ${options.branch}`;
  terminal.say(
    changed ? `Placed ${folder} ${where} of ${target}.` : `${target} has all of ${folder} already.`,
  );
  return 0;
}

/** `host remove`: takes away what is under a path; of a job for a closed pull request, its preview. */
export function removeFolder(
  options: Options,
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
): ExitCode {
  const path = options.under ?? closedPath(environment);
  const under = pathOf(path);
  const message = `Take away what was under ${under.join('/')}`;
  const changed = change(options, environment, { folder: undefined, under, message });
  terminal.say(changed ? `Took away ${path}.` : `There was nothing under ${path}.`);
  return 0;
}

interface Change {
  folder: string | undefined;
  under: string[];
  message: string;
}

function change(options: Options, environment: NodeJS.ProcessEnv, what: Change): boolean {
  if (options.into !== undefined && options.branch !== undefined)
    throw new WrongUse('--into names a folder, --branch a branch. Choose one.');
  if (options.into === undefined) return changeBranch(branchOf(options, environment), what);
  changeFolder(options.into, what);
  return true;
}

/**
 * The branch that is named, and how git gets to it.
 * @throws WrongUse when none is named
 */
export function branchOf(options: Options, environment: NodeJS.ProcessEnv): Branch {
  const { branch } = options;
  if (branch === undefined || !/^\w[\w./-]*$/.test(branch) || branch.includes('..'))
    throw new WrongUse(
      'Name the branch that the host publishes with --branch, or a folder with --into.',
    );
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  const name = options.repository ?? environment['GITHUB_REPOSITORY'];
  if (!name) throw new WrongUse('Name the repository of the branch with --repository owner/name.');
  const repository =
    /^[\w.-]+\/[\w.-]+$/.test(name) && !existsSync(name) ? `${server}/${name}.git` : name;
  return { repository, branch, environment: { ...environment, ...signedIn(server, environment) } };
}

/**
 * `PLACE_TOKEN` is for a repository that the token of the job may not write. A token goes to git by its
 * environment, since it would be seen among the words of a command, and to no other server.
 */
function signedIn(server: string, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const token = environment['PLACE_TOKEN'] || environment['GITHUB_TOKEN'];
  if (!token) return {};
  const words = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${words}`,
  };
}

function builtFolder({ words: [, folder] }: Options): string {
  if (folder === undefined)
    throw new WrongUse('Name the folder to place: npm run host -- place dist --branch gh-pages');
  if (!existsSync(join(folder, 'index.html')))
    throw new WrongUse(`There is no built site in "${folder}". Build it first: npm run build`);
  const odd = firstLink(folder);
  if (odd) throw new WrongUse(`"${odd}" is a link. A site has files and folders only.`);
  return folder;
}

function pathOf(written: string): string[] {
  const parts = partsOf(written);
  if (parts) return parts;
  throw new WrongUse(`"${written}" is no path below the root of a host. Write it like pr/12.`);
}

function closedPath(environment: NodeJS.ProcessEnv): string {
  const number = closedNumber(eventOf(environment));
  if (number !== undefined) return previewPath(number);
  throw new WrongUse('Name what to take away with --under pr/12.');
}
