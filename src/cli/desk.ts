import { existsSync, writeFileSync } from 'node:fs';
import { printSheet, sheetOf } from '#desk';
import { type ArticleRecord, type Ledger, plainText, readKeptLedger } from '#ledger';
import { nearest } from '#problems';
import { toHtml, toMarkdown } from '#sheet';
import type { ExitCode } from './check.ts';
import { choose, type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `desk`: the copy-desk sheet of an article, for whoever checks its facts. */
export function desk(options: Options, terminal: Terminal): ExitCode {
  const { content, now } = options;
  const to = onlyFile(options);
  const ledger = readKeptLedger(content, { drafts: true, now });
  if ('unchecked' in ledger)
    throw new WrongUse(`${ledger.unchecked.message} ${ledger.unchecked.hint}`);
  const article = articleNamed(ledger, options);
  const sheet = inFormat(options, ledger, article);
  if (to === undefined) terminal.print(sheet);
  else terminal.say(keep(to, sheet));
  return 0;
}

function inFormat(options: Options, ledger: Ledger, article: ArticleRecord): string {
  const sheet = printSheet(ledger.content, sheetOf(ledger, article));
  const usual = /\.html?$/i.test(options.to[0] ?? '') ? 'html' : 'markdown';
  const format = options.format === 'text' ? usual : options.format;
  if (choose(['markdown', 'html'], 'format', format) === 'markdown') return toMarkdown(sheet);
  return toHtml(sheet, `Copy desk: ${plainText(article.value.title)}`);
}

function onlyFile({ to: [file, second] }: Options): string | undefined {
  if (second !== undefined) throw new WrongUse('A sheet goes into one file. Give --to once.');
  return file;
}

/** By its slug, its folder or its file. */
function articleNamed({ content }: Ledger, { words: [written] }: Options): ArticleRecord {
  const known = [...content.articles.keys()];
  if (written === undefined)
    throw new WrongUse(`Name the article: npm run desk -- ${known[0] ?? 'ARTICLE'}`);
  const id = slugIn(written);
  const article = content.articles.get(id);
  if (article) return article;
  if (content.broken.has(`articles/${id}`))
    throw new WrongUse(`The article "${id}" cannot be read. Run npm run check, which says why.`);
  const near = nearest(id, known);
  throw new WrongUse(
    `There is no article "${id}". ${near ? `Write "${near}".` : `Articles are ${known.join(', ')}.`}`,
  );
}

function slugIn(written: string): string {
  const parts = written
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '');
  return (parts.at(-1) === 'index.md' ? parts.at(-2) : parts.at(-1)) ?? written;
}

/** A sheet may hold the ticks and notes of somebody, so none is overwritten. */
function keep(path: string, sheet: string): string {
  if (existsSync(path))
    throw new WrongUse(
      `${path} is there already and may hold notes. Name another file, or delete it.`,
    );
  writeFileSync(path, sheet, { flag: 'wx' });
  return `The sheet is in ${path}.`;
}
