import { parseArgs } from 'node:util';
import { DEFAULT_CONTENT } from '#ledger';
import { FORMATS, type Format, nearest } from '#problems';

/** What the words after a command ask for. */
export interface Options {
  content: string;
  format: Format;
  out: string;
  base: string | undefined;
  site: string | undefined;
  drafts: boolean;
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
  clean: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the words after a command.
 * @throws WrongUse for an unknown option or value
 */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parse(words);
  if (positionals.length > 0)
    throw new WrongUse(`"${positionals[0]}" is not expected here. ${optionList()}`);
  return {
    content: values.content ?? DEFAULT_CONTENT,
    format: readFormat(values.format ?? 'text'),
    out: values.out ?? 'dist',
    base: values.base === undefined ? undefined : readBase(values.base),
    site: values.site === undefined ? undefined : readSite(values.site),
    drafts: values.drafts ?? false,
    clean: values.clean ?? false,
    help: values.help ?? false,
  };
}

/** What each option does, for the list of commands. */
export const OPTION_HELP: Record<keyof typeof KNOWN, string> = {
  content: 'DIR   the content folder ("content")',
  format: 'NAME  text, json, github or sarif ("text")',
  out: 'DIR   where to build ("dist")',
  base: 'PATH  the path that the site is served under ("/")',
  site: 'URL   the address of the site (from site.yaml)',
  drafts: '      show articles that are not published yet',
  clean: '      build without what the last build kept',
  help: '      this list',
};

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

function readFormat(written: string): Format {
  const format = FORMATS.find((known) => known === written);
  if (format) return format;
  throw new WrongUse(`There is no format "${written}". Formats are ${FORMATS.join(', ')}.`);
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
