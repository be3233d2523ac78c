import { parseArgs } from 'node:util';
import { DEFAULT_CONTENT, readMoment } from '#ledger';
import { FORMATS, type Format, nearest } from '#problems';
import type { Accept } from '#pull';

/** What the words after a command ask for. */
export interface Options {
  content: string;
  /** As written; each command has formats of its own. */
  format: string;
  /** `pull`: the file to read; undefined or '-' for standard input. */
  file: string | undefined;
  write: boolean;
  figures: string | undefined;
  accept: Accept | undefined;
  source: string | undefined;
  coverage: boolean;
  out: string;
  base: string | undefined;
  site: string | undefined;
  drafts: boolean;
  /** Milliseconds since 1970; undefined for the present. */
  now: number | undefined;
  clean: boolean;
  help: boolean;
}

/** Thrown for words that no command understands; the message is a sentence with the next step. */
export class WrongUse extends Error {}

const KNOWN = {
  content: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
  site: { type: 'string' },
  drafts: { type: 'boolean' },
  now: { type: 'string' },
  clean: { type: 'boolean' },
  coverage: { type: 'boolean' },
  write: { type: 'boolean' },
  figures: { type: 'string' },
  accept: { type: 'string' },
  source: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type OptionName = keyof typeof KNOWN;

/** The options that each command reads. */
const READ_BY: Record<string, OptionName[]> = {
  build: ['content', 'format', 'out', 'base', 'site', 'drafts', 'now', 'clean'],
  check: ['content', 'format', 'drafts', 'now', 'coverage'],
  pull: ['content', 'format', 'write', 'figures', 'accept', 'source'],
  dev: ['content', 'base', 'site', 'now'],
  preview: ['out', 'base'],
};

/**
 * Reads the words after a command.
 * @param command its name: each has options of its own, and `pull` takes a file
 * @throws WrongUse for an unknown option or value
 */
export function readOptions(words: readonly string[], command: string): Options {
  const { values, positionals } = parse(words);
  refuseUnread(Object.keys(values) as OptionName[], command);
  const extra = positionals[command === 'pull' ? 1 : 0];
  if (extra !== undefined) throw new WrongUse(`"${extra}" is not expected here. ${optionList()}`);
  return {
    content: values.content ?? DEFAULT_CONTENT,
    format: values.format ?? 'text',
    file: positionals[0],
    write: values.write ?? false,
    figures: values.figures,
    accept: values.accept === undefined ? undefined : choose(ACCEPTS, 'accept', values.accept),
    source: values.source,
    coverage: values.coverage ?? false,
    out: values.out ?? 'dist',
    base: values.base === undefined ? undefined : readBase(values.base),
    site: values.site === undefined ? undefined : readSite(values.site),
    drafts: values.drafts ?? false,
    now: values.now === undefined ? undefined : readNow(values.now),
    clean: values.clean ?? false,
    help: values.help ?? false,
  };
}

/** What each option does, for the list of commands. */
export const OPTION_HELP: Record<keyof typeof KNOWN, [value: string, does: string]> = {
  content: ['DIR', 'the content folder ("content")'],
  format: ['NAME', 'text, json, github or sarif; of pull: text, json or yaml ("text")'],
  out: ['DIR', 'where to build ("dist")'],
  base: ['PATH', 'the path that the site is served under ("/")'],
  site: ['URL', 'the address of the site (from site.yaml)'],
  drafts: ['', 'show articles that are not published yet'],
  now: ['TIME', 'the moment to make the pages for: a day, or a time with its offset (the present)'],
  clean: ['', 'build without what the last build kept'],
  coverage: ['', 'check: count the bound, unbound and exempt numbers of each article'],
  write: ['', 'pull: add the records you accept, and bind the words to them'],
  figures: ['FILE', 'pull: the figures file that takes new records'],
  accept: ['WHAT', 'pull: accept "counts" or "all" without asking'],
  source: ['ID', 'pull: the source of every new claim'],
  help: ['', 'this list'],
};

/**
 * npm takes an option that stands before "--" for its own, and tells of it in the environment alone:
 * without this the command would do something else than was asked for, and not say so.
 * @throws WrongUse naming the option
 */
export function refuseSwallowed(command: string, environment: NodeJS.ProcessEnv): void {
  const read = READ_BY[command] ?? [];
  const name = read.find((option) => environment[`npm_config_${option}`] !== undefined);
  if (!name) return;
  const value = KNOWN[name].type === 'boolean' ? '' : ` ${environment[`npm_config_${name}`]}`;
  throw new WrongUse(
    `npm kept --${name} for itself. Write "--" before the options: npm run ${command} -- --${name}${value}`,
  );
}

function refuseUnread(given: readonly OptionName[], command: string): void {
  const read = READ_BY[command] ?? [];
  const unread = given.find((name) => name !== 'help' && !read.includes(name));
  if (!unread) return;
  const options = read.map((name) => `--${name}`).join(', ');
  throw new WrongUse(`${command} does not read --${unread}. Its options are ${options}.`);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: KNOWN, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(explain(error as Error & { code?: string }));
  }
}

function explain(error: Error & { code?: string }): string {
  const written = /'(-[^' <]*)/.exec(error.message)?.[1] ?? '';
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `The option ${written} needs a value after it, or none. ${optionList()}`;
  const near = nearest(written.replace(/^-+/, ''), Object.keys(KNOWN));
  return `There is no option ${written}. ${near ? `Write --${near}.` : optionList()}`;
}

function optionList(): string {
  return `Options are ${Object.keys(KNOWN)
    .map((name) => `--${name}`)
    .join(', ')}.`;
}

const ACCEPTS = ['all', 'counts'] as const;

/**
 * The one of the known words that was written after an option.
 * @throws WrongUse for any other word
 */
export function choose<T extends string>(known: readonly T[], option: string, written: string): T {
  const found = known.find((name) => name === written);
  if (found) return found;
  throw new WrongUse(
    `The option --${option} does not take "${written}" here. It takes ${known.join(', ')}.`,
  );
}

/** The format of a report on problems. */
export function reportFormat({ format }: Options): Format {
  return choose(FORMATS, 'format', format);
}

function readNow(written: string): number {
  const moment = readMoment(written);
  if (moment !== undefined) return moment;
  throw new WrongUse(
    `The time "${written}" is no moment. Write a day, such as 2026-11-26, or a time with its offset: 2026-11-26T06:00+02:00.`,
  );
}

function readBase(written: string): string {
  if (/^\/(?:[\w.~-]+\/)*$/.test(written)) return written;
  throw new WrongUse(
    `The base "${written}" is no path. Write it with a slash at both ends: /preview/.`,
  );
}

function readSite(written: string): string {
  if (URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)) return written;
  throw new WrongUse(
    `The site "${written}" is no web address. Write it whole: https://example.org/.`,
  );
}
