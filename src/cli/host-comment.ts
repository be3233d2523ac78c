import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportMarkdown, reportSchema } from '#diff';
import {
  type Api,
  closedNumber,
  compose,
  findComment,
  keepComment,
  previewPath,
  type Received,
  standingOf,
  type Tidings,
} from '#host';
import type { ExitCode } from './check.ts';
import { apiOf, eventOf, setOutputs } from './github-job.ts';
import { RECEIVED } from './host-receive.ts';
import { type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

/**
 * `host comment`: writes the one comment of a pull request. With --from it tells of a preview that was
 * received, else that the one of a closed pull request was taken away. A later step gets `closed` when the
 * pull request was closed meanwhile: the preview is to be taken away again.
 */
export async function commentPreview(
  options: Options,
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
): Promise<ExitCode> {
  const api = apiOf(environment);
  if (options.from === undefined) return commentClosed(api, terminal, environment);
  const received = readReceived(options.from);
  const { number, commit } = received;
  const standing = await standingOf(api, number, commit);
  if (standing === 'closed') {
    setOutputs(environment, { closed: 'true' });
    terminal.say(`Pull request ${number} was closed meanwhile. Its preview is to be taken away.`);
    return 0;
  }
  if (standing === 'outdated') {
    terminal.say(
      `Pull request ${number} has a newer commit by now, whose own run will tell of it.`,
    );
    return 0;
  }
  await keepComment(api, number, compose(tidingsOf(received, options, environment)));
  terminal.say(`Wrote the comment of pull request ${number}.`);
  return 0;
}

async function commentClosed(
  api: Api,
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
): Promise<ExitCode> {
  const number = closedNumber(eventOf(environment));
  if (number === undefined) throw new WrongUse('Name what "receive" has taken in with --from.');
  const own = await findComment(api, number);
  if (own !== undefined) await keepComment(api, number, compose({ as: 'closed' }));
  terminal.say(own === undefined ? 'There is no comment of ours.' : 'Wrote the comment anew.');
  return 0;
}

function readReceived(folder: string): Received {
  try {
    return JSON.parse(readFileSync(join(folder, RECEIVED), 'utf8')) as Received;
  } catch {
    throw new WrongUse(`"${folder}" holds no preview that was received. Run "host receive" first.`);
  }
}

function tidingsOf(
  { number, commit, run: id, site, report: written }: Received,
  options: Options,
  environment: NodeJS.ProcessEnv,
): Tidings {
  const built = { commit, run: runPage(id, environment) };
  if (site.as === 'refused') return { ...built, as: 'refused', faults: site.faults };
  if (site.as === 'none')
    return {
      ...built,
      as: 'report',
      why: 'the run has built no site.',
      report: inWords(written, undefined) ?? 'There is no report either.',
    };
  const address = addressOf(options, number);
  return { ...built, as: 'built', address, report: inWords(written, address) };
}

function runPage(id: number, environment: NodeJS.ProcessEnv): string {
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  return `${server}/${environment['GITHUB_REPOSITORY']}/actions/runs/${id}`;
}

function addressOf({ site }: Options, number: number): string {
  if (site === undefined)
    throw new WrongUse('Name the address with --site under which previews are read.');
  return new URL(`${previewPath(number)}/`, site.replace(/\/?$/, '/')).href;
}

/** The report is put into words here, since those that the run has written are a stranger's. */
function inWords(written: string | undefined, pagesAt: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  try {
    const report = reportSchema.safeParse(JSON.parse(written));
    return report.success ? reportMarkdown(report.data, { pagesAt }) : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

const UNREADABLE =
  'The report of this run cannot be read: it has another form than that of the main branch.';
