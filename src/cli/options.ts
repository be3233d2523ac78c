import { parseArgs } from 'node:util';
import { readShard, type Shard } from '#finish';
import { DEFAULT_CONTENT, readMoment } from '#ledger';
import { FORMATS, type Format, nearest } from '#problems';
import { flag, parsed, text, textOr, texts } from './option.ts';

/** Thrown for words that no command understands; the message is a sentence with the next step. */
export class WrongUse extends Error {}

const ACCEPTS = ['all', 'counts'] as const;

/** Every option of every command; `COMMANDS` says which of them reads which. */
const OPTIONS = {
  content: textOr(DEFAULT_CONTENT, 'DIR', 'the content folder'),
  format: textOr(
    'text',
    'NAME',
    'text, json, lines, github, sarif, junit, rdjson or codequality; of pull: text, json or yaml; of desk: markdown or html; of archive: text or json; of diff: text, markdown, json, html or github',
  ),
  out: textOr('dist', 'DIR', 'where to build'),
  base: parsed('PATH', 'the path that the site is served under ("/")', readBase),
  site: parsed(
    'URL',
    'the address of the site (from site.yaml); of diff: where the new pages can be read; of host: where the folder pr/ of previews is',
    readSite,
  ),
  drafts: flag('show articles that are not published yet'),
  now: parsed(
    'TIME',
    'the moment to make the pages for: a day, or a time with its offset (the present)',
    readNow,
  ),
  port: parsed('PORT', 'the port to serve at (4321, else the next that is free)', readPort),
  host: flag('serve other machines too, as an editor in a container needs'),
  clean: flag('build without what the last build kept'),
  shard: parsed(
    'N/OF',
    'make this part of the pages and keep it, for the build that puts the parts together',
    readShardOption,
  ),
  shards: text('DIR', 'put together what the builds of all parts have kept: a folder of each'),
  coverage: flag('count the bound, unbound and exempt numbers of each article'),
  watch: flag('check again whenever a file of the content changes'),
  fix: flag('mend what is safe to mend, then check'),
  'dry-run': flag('with --fix: print a diff of what it would do, and write nothing'),
  write: flag('write the records; of pull: those you accept, and bind the words to them'),
  figures: text('FILE', 'the figures file that takes new records'),
  accept: parsed('WHAT', 'accept "counts" or "all" without asking', (written) =>
    choose(ACCEPTS, 'accept', written),
  ),
  to: texts(
    'FILE',
    'write a sheet into a new file, or a report into a file; in the format that its name ends in',
  ),
  pictures: flag('add pictures of the pages that changed to the report in HTML'),
  find: flag('ask the archive for copies that exist, and write them down'),
  into: text('DIR', 'the folder that takes what is placed, or what a preview brings'),
  under: text('PATH', 'where below the root of the host: pr/12 (the root)'),
  branch: text('NAME', 'the branch that a host publishes: gh-pages'),
  repository: text('NAME', 'the repository of that branch: owner/name, an address or a path'),
  from: text('DIR', 'what "receive" has taken in'),
  scripts: text('DIR', 'a site built from trusted code, whose scripts may run'),
  save: flag('ask the archive to keep the pages as they are now'),
  most: parsed('N', 'ask for so many pages at most', readCount),
  source: text('ID', 'the source of every new record'),
  mapping: text('FILE', 'what the columns of a table are, and what is made of them'),
  retrieved: text('DATE', 'the day on which a table was retrieved'),
  licence: text('NAME', 'the licence that a table is published under'),
  title: text('TEXT', 'the title of a site, an article, an event, a document or a chart'),
  url: text('URL', 'the address of a site or a document'),
  publisher: text('TEXT', 'who publishes a site or a document'),
  language: text('TAG', 'the language of a site or a document, such as en'),
  id: text('ID', 'the id of a source, a chart or a claim'),
  slug: text('ID', 'the last part of the address of an article or an event'),
  topic: texts('ID', 'a topic of an article; may be given again'),
  published: text('DATE', 'the day of publication of an article'),
  place: text('TEXT', 'where an event happened'),
  period: text('DATE', 'the day or the period of an event'),
  figure: texts('REF', 'what is counted first, or event/figure; of a chart, may be given again'),
  series: texts('REF', 'event/series, what a chart draws; may be given again'),
  measure: text('ID', 'the measure of a figure, from measures.yaml'),
  date: text('DATE', 'the day of publication of a document'),
  author: text('TEXT', 'who signed a document'),
  archived: text('URL', 'the address of an archived copy'),
  text: text('FILE', 'the text of the page, from which title and day are guessed; - for the input'),
  kind: text('NAME', 'the kind of a chart'),
  says: text('WORDS', 'the count, in the words of the document'),
  by: text('ID', 'who counted, from agents.yaml'),
  'as-of': text('DATE', 'the day up to which a claim counts'),
  locator: text('TEXT', 'where in the document'),
  quote: text('TEXT', 'the sentence of the document, word for word'),
  stance: text('WORD', 'how the originator puts it: reported, estimated …'),
  replaces: text('ID', 'the earlier claim that a claim takes over from'),
  because: text('WORD', 'why: later-deaths, source-corrected …'),
  help: flag('what a command does, and its options'),
};

export type OptionName = keyof typeof OPTIONS;

/** What the words after a command ask for: the value of each option, and the other words. */
export type Options = { [Name in OptionName]: ReturnType<(typeof OPTIONS)[Name]['read']> } & {
  words: string[];
};

/** What the reading of options needs to know of a command. */
export interface Reads {
  name: string;
  /** The words that it takes, as its usage shows them: 'FILE'. None if left out. */
  takes?: string;
  /** How many words that are at most. */
  most?: number;
  reads: readonly OptionName[];
}

/**
 * Reads the words after a command.
 * @throws WrongUse for an unknown option or value, and for a word too many
 */
export function readOptions(words: readonly string[], command: Reads): Options {
  const { values, positionals } = parse(words, command);
  refuseUnread(Object.keys(values) as OptionName[], command);
  const extra = positionals[command.most ?? (command.takes ? 1 : 0)];
  if (extra !== undefined)
    throw new WrongUse(`"${extra}" is not expected here. ${tooMany(command)}`);
  const read = Object.entries(OPTIONS).map(([name, option]) => [
    name,
    option.read(values[name as OptionName]),
  ]);
  return { ...Object.fromEntries(read), words: positionals } as Options;
}

/** A title without quotes is the usual reason. */
function tooMany(command: Reads): string {
  return command.takes ? 'Put words that belong together between quotes.' : optionsOf(command);
}

/** What some options do, a line each. */
export function optionHelp(names: readonly OptionName[]): string[] {
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => {
    const { value, does } = OPTIONS[name];
    return `  --${name.padEnd(width)}  ${value.padEnd(4)}  ${does}`;
  });
}

/**
 * npm takes an option that stands before "--" for its own, and tells of it in the environment alone:
 * without this the command would do something else than was asked for, and not say so.
 * @throws WrongUse naming the option
 */
export function refuseSwallowed(command: Reads, environment: NodeJS.ProcessEnv): void {
  const inNpm = (option: string) => environment[`npm_config_${option.replaceAll('-', '_')}`];
  const name = command.reads.find((option) => inNpm(option) !== undefined);
  if (!name) return;
  // Of an option and its value in two words, npm keeps the option alone.
  const kept = inNpm(name) === 'true' ? OPTIONS[name].value : inNpm(name);
  const value = OPTIONS[name].type === 'boolean' ? '' : ` ${kept}`;
  throw new WrongUse(
    `npm kept --${name} for itself. Write "--" before the options: npm run ${command.name} -- --${name}${value}`,
  );
}

function refuseUnread(given: readonly OptionName[], command: Reads): void {
  const unread = given.find((name) => name !== 'help' && !command.reads.includes(name));
  if (unread)
    throw new WrongUse(`${command.name} does not read --${unread}. ${optionsOf(command)}`);
}

function parse(words: readonly string[], command: Reads) {
  const help = { type: 'boolean', short: 'h' } as const;
  const options = { ...OPTIONS, help };
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(explain(error as Error & { code?: string }, command));
  }
}

function explain(error: Error & { code?: string }, command: Reads): string {
  const written = /'(-[^' <]*)/.exec(error.message)?.[1] ?? '';
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `The option ${written} needs a value after it, or none. ${optionsOf(command)}`;
  const near = nearest(written.replace(/^-+/, ''), Object.keys(OPTIONS));
  return `There is no option ${written}. ${near ? `Write --${near}.` : optionsOf(command)}`;
}

function optionsOf({ reads }: Reads): string {
  if (reads.length === 0) return 'It has no options.';
  return `Its options are ${reads.map((name) => `--${name}`).join(', ')}.`;
}

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
export function reportFormat({ format }: Pick<Options, 'format'>): Format {
  return choose(FORMATS, 'format', format);
}

function readCount(written: string): number {
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  throw new WrongUse(`"${written}" is no number of pages. Write digits: 10.`);
}

function readNow(written: string): number {
  const moment = readMoment(written);
  if (moment !== undefined) return moment;
  throw new WrongUse(
    `The time "${written}" is no moment. Write a day, such as 2026-11-26, or a time with its offset: 2026-11-26T06:00+02:00.`,
  );
}

function readShardOption(written: string): Shard {
  const shard = readShard(written);
  if (shard) return shard;
  throw new WrongUse(
    `The shard "${written}" is none. Write its number and how many there are: 2/4 is the second of four.`,
  );
}

function readPort(written: string): number {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  if (port > 0 && port < 65_536) return port;
  throw new WrongUse(
    `The port "${written}" is none. Write a number from 1 to 65535, such as 4321.`,
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
