import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeSchemas } from '#assist';
import { CannotWrite, writeTogether } from '#edit';
import { momentText, presentMoment, problemsAlone, slugOf } from '#ledger';
import { siteFiles } from '#scaffold';
import type { ExitCode } from './check.ts';
import { type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `new site`: a content folder for another site, which builds at once. */
export async function newSite(options: Options, terminal: Terminal): Promise<ExitCode> {
  const folder = options.words[1];
  if (!folder) throw new WrongUse('Name a new folder for its content: npm run new -- site mysite');
  refuseTaken(folder);
  const title = await titleOf(options, terminal);
  if (title === null) return 0;
  const files = siteFiles({
    title,
    url: options.url ?? `https://${slugOf(title) || 'site'}.example/`,
    publisher: options.publisher ?? title,
    language: options.language ?? 'en',
    today: momentText(presentMoment()).slice(0, 10),
  });
  refuseFaulty(folder, files.get('site.yaml') ?? '');
  try {
    writeTogether(
      [...files].map(([path, after]) => ({ path: join(folder, path), before: undefined, after })),
    );
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    terminal.say(error.message);
    return 2;
  }
  writeSchemas(folder);
  terminal.say(`Written: ${files.size} files in ${folder}/, with one example of each kind.`);
  terminal.say(`Next: npm run dev -- --content ${folder}`);
  terminal.say(
    `Then set "url" in ${join(folder, 'site.yaml')}, and put your own records in the place of the examples.`,
  );
  return 0;
}

/** @throws WrongUse for an address or a language that `check` would refuse */
function refuseFaulty(folder: string, siteYaml: string): void {
  const [found] = problemsAlone(folder, 'site.yaml', siteYaml);
  if (found) throw new WrongUse(`${found.message} ${found.hint}`);
}

/** Nothing that is there is touched. What hidden files keep there is no content. */
function refuseTaken(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new WrongUse(`${folder} is a file, and stays as it is. Name a new folder.`);
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  if (names.length > 0)
    throw new WrongUse(`${folder} is not empty, and stays as it is. Name a new folder.`);
}

async function titleOf({ title, words }: Options, terminal: Terminal): Promise<string | null> {
  if (title) return title;
  const usual = 'A new site';
  if (!terminal.ask) return usual;
  const written = await terminal.ask(`Title of the site (for ${words[1]}) [${usual}]: `);
  return written === null ? null : written.trim() || usual;
}
