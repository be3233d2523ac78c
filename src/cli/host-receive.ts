import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuiltPages, verify } from '#finish';
import { faultLines, previewPath, receive, type Received, runIn, scriptsOf } from '#host';
import type { ExitCode } from './check.ts';
import { apiOf, eventOf, setOutputs } from './github-job.ts';
import { type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

/** In the folder of --into: the site that was unpacked, and what is known of it. */
export const UNPACKED = 'site';
export const RECEIVED = 'received.json';

/**
 * `host receive`: takes in what a run for a pull request has built, and refuses what could harm. The later
 * steps get `number` and, where there is a site to be placed, `under`.
 */
export async function receivePreview(
  options: Options,
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
): Promise<ExitCode> {
  const into = emptyFolder(options);
  const scripts = scriptsOf(trusted(options));
  const site = siteOf(options);
  const found = await receive(apiOf(environment), runIn(eventOf(environment)), {
    folder: join(into, UNPACKED),
    scripts,
    baseOf: (number) => basePath(site, number),
    verify: (folder, base) => verify(new BuiltPages(folder), base),
  });
  if ('none' in found) {
    terminal.say(`There is nothing to do. ${found.none}`);
    return 0;
  }
  writeFileSync(join(into, RECEIVED), JSON.stringify(found));
  const isWhole = found.site.as === 'unpacked';
  const under = isWhole ? previewPath(found.number) : '';
  setOutputs(environment, { number: String(found.number), under });
  terminal.say(summary(found));
  return found.site.as === 'refused' ? 1 : 0;
}

function summary({ number, commit, site }: Received): string {
  const what = `the preview of pull request ${number}, commit ${commit.slice(0, 7)}`;
  switch (site.as) {
    case 'unpacked':
      return `Received ${what}.`;
    case 'none':
      return `The run has built no site, so there is nothing to place of ${what}.`;
    case 'refused':
      return `Refused ${what}:\n${faultLines(site.faults)}`;
  }
}

function emptyFolder({ into }: Options): string {
  if (into === undefined) throw new WrongUse('Name a new folder for the preview with --into.');
  if (existsSync(into))
    throw new WrongUse(`"${into}" is there already. Name a folder with --into that is not.`);
  mkdirSync(into, { recursive: true });
  return into;
}

function trusted({ scripts }: Options): string {
  if (scripts === undefined || !existsSync(join(scripts, 'index.html')))
    throw new WrongUse(
      'Name a site with --scripts that was built from the main branch. Its scripts are the ones that previews may have.',
    );
  return scripts;
}

function siteOf({ site }: Options): string {
  if (site !== undefined) return site;
  throw new WrongUse('Name the address with --site under which previews are read.');
}

/** The path that a preview was built for, with a slash at both ends. */
function basePath(site: string, number: number): string {
  return new URL(`${previewPath(number)}/`, site.replace(/\/?$/, '/')).pathname;
}
