import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dueOf, foldersOn } from '#host';
import { type Content, instantOf, momentText, presentMoment, readContent } from '#ledger';
import { count } from '#problems';
import type { ExitCode } from './check.ts';
import { setOutputs } from './github-job.ts';
import { branchOf } from './host-place.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Where a built site has its articles, a folder each. */
const ARTICLES = 'articles';

/**
 * `host due`: says whether an article has to be published whose time has come, by what readers have. Nothing
 * is built or changed. Later steps get `due`, which is "true" or "false".
 */
export function tellDue(
  options: Options,
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
): ExitCode {
  const now = options.now ?? presentMoment(environment);
  const content = readContent(options.content);
  const due = dueOf(timed(content), published(options, environment), now);
  setOutputs(environment, { due: String(due.now.length > 0) });
  for (const { id, at } of due.soon)
    terminal.print(`::warning title=Embargo::${soon(id, at, now)}\n`);
  terminal.say(
    due.now.length === 0
      ? 'Nothing is due.'
      : `${count(due.now.length, 'article')} to be published: ${due.now.join(', ')}.`,
  );
  return 0;
}

function timed(content: Content) {
  return [...content.articles.values()].map(({ id, value }) => ({
    id,
    at: value.status === 'draft' ? undefined : instantOf(content, value.published),
  }));
}

/** Nothing at all is published where there is no branch or folder yet. */
function published(options: Options, environment: NodeJS.ProcessEnv): Set<string> {
  if (options.into === undefined)
    return foldersOn(branchOf(options, environment), ARTICLES) ?? new Set();
  const folder = join(options.into, ARTICLES);
  return new Set(existsSync(folder) ? readdirSync(folder) : []);
}

function soon(id: string, at: number, now: number): string {
  const minutes = Math.ceil((at - now) / 60_000);
  return `"${id}" goes out at ${momentText(at)}, in ${count(minutes, 'minute')}. A schedule can be late by an hour. Then start the workflow "Publish" by hand.`;
}
