import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { CannotWrite, readIfThere, writeTogether } from '#edit';
import {
  type Content,
  DEFAULT_CONTENT,
  emptyContent,
  frontMatterProblem,
  readKeptLedger,
} from '#ledger';
import { count, nearest, TextFile } from '#problems';
import {
  acceptAll,
  askEach,
  carryOut,
  type Decision,
  type Draft,
  eventTitle,
  printJson,
  printList,
  printYaml,
  type Proposal,
  propose,
  readDraft,
} from '#pull';
import type { ExitCode } from './check.ts';
import { contentFlag } from './content-flag.ts';
import { choose, type Options, WrongUse } from './options.ts';
import { renewOrSay } from './renew-schemas.ts';
import type { Terminal } from './terminal.ts';

const LARGEST = 20 * 1024 * 1024;
const MARKDOWN = /\.(?:md|markdown|mdx)$/i;

/** `pull`: the numbers of a text, what they count, and the records that they would make. */
export async function pull(options: Options, terminal: Terminal): Promise<ExitCode> {
  const content = contentOf(options.content);
  refuseUnknownSource(options, content);
  if (options.accept && !options.write)
    throw new WrongUse('--accept decides what --write writes. Add --write, or leave --accept out.');
  const draft = await readText(options, content, terminal);
  const target = figuresFile(options);
  const proposals = propose(draft, content, { event: target?.event, source: options.source });
  if (options.write) {
    refuseUnwritable(options, draft, terminal);
    if (!target)
      throw new WrongUse(
        `Say which figures file takes new records: --figures ${join(options.content, 'figures', 'event.yaml')}`,
      );
    return writeOrSay({ options, content, draft, target, terminal }, proposals);
  }
  terminal.print(print(options, draft, proposals, content));
  return 0;
}

async function writeOrSay(work: Work, proposals: readonly Proposal[]): Promise<ExitCode> {
  try {
    return await write(work, proposals);
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    work.terminal.say(error.message);
    return 2;
  }
}

/** A text can be read where there is no content yet, unless the editor names a folder. */
function contentOf(root: string): Content {
  const ledger = readKeptLedger(root);
  if (!('unchecked' in ledger)) return ledger.content;
  if (root !== DEFAULT_CONTENT) throw new WrongUse(ledger.unchecked.message);
  return emptyContent(root);
}

function refuseUnknownSource({ source }: Options, { sources }: Content): void {
  if (source === undefined || sources.has(source)) return;
  const near = nearest(source, [...sources.keys()]);
  throw new WrongUse(
    `There is no source "${source}". ${near ? `Write "${near}", or leave` : 'Leave'} --source out and name it later.`,
  );
}

async function readText(
  { words: [file = '-'] }: Options,
  { names }: Content,
  terminal: Terminal,
): Promise<Draft> {
  const isInput = file === '-';
  const text = decode(
    isInput ? await terminal.input() : readBytes(file),
    isInput ? 'The input' : file,
  );
  const isMarkdown = isInput ? /^---\r?\n|\]\(/.test(text) : MARKDOWN.test(file);
  return readDraft(new TextFile(isInput ? 'standard input' : file, text), isMarkdown, names);
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new WrongUse(`There is no file "${file}".`);
    if (code === 'EISDIR') throw new WrongUse(`"${file}" is a folder. Name the file in it.`);
    throw new WrongUse(`"${file}" cannot be read: ${(error as Error).message}.`);
  }
}

function decode(bytes: Uint8Array, name: string): string {
  if (bytes.length > LARGEST) throw new WrongUse(`${name} is larger than 20 MB. Split it.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WrongUse(`${name} is no UTF-8 text. Save it as UTF-8, as plain text or Markdown.`);
  }
}

const PULL_FORMATS = ['text', 'json', 'yaml'] as const;

function print(
  options: Options,
  draft: Draft,
  proposals: readonly Proposal[],
  content: Content,
): string {
  const format = choose(PULL_FORMATS, 'format', options.format);
  if (format === 'json') return printJson(draft);
  if (format === 'yaml') return printYaml(proposals, eventTitle(draft));
  return printList(draft, proposals, { content, command: commandFor(options) });
}

/** The command that writes what an editor accepts of this very text. */
function commandFor({ words: [file = 'FILE'], content, figures }: Options): string {
  const target = figures ?? join(content, 'figures', 'EVENT.yaml');
  return `npm run pull -- ${file}${contentFlag(content)} --write --figures ${target}`;
}

interface FiguresFile {
  path: string;
  event: string;
}

function figuresFile({ content, figures }: Options): FiguresFile | undefined {
  if (figures === undefined) return undefined;
  const path = resolve(figures);
  const event = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(basename(path))?.[1];
  const folder = join(content, 'figures');
  if (event && relative(resolve(folder), dirname(path)) === '') return { path: figures, event };
  throw new WrongUse(
    `"${figures}" is no figures file. Name one in ${folder}/, with small letters, digits and hyphens: ${folder}/river-flood.yaml.`,
  );
}

interface Work {
  options: Options;
  content: Content;
  draft: Draft;
  target: FiguresFile;
  terminal: Terminal;
}

async function write(work: Work, proposals: readonly Proposal[]): Promise<ExitCode> {
  const before = readIfThere(work.target.path);
  const decisions = await decide(work, proposals);
  if (decisions === null) return said(work, 'Nothing was written.');
  if (decisions.length === 0) return said(work, 'Nothing was accepted, so nothing was written.');
  const { draft, target, terminal } = work;
  const after = carryOut(draft, decisions, {
    event: target.event,
    text: before,
    title: eventTitle(draft),
    ids: new Set(work.content.events.get(target.event)?.figures.keys()),
  });
  const article = { path: draft.file.file, before: draft.file.text, after: after.article };
  const figures = { path: target.path, before, after: after.figures ?? '' };
  writeTogether(before === after.figures ? [article] : [figures, article]);
  renewOrSay(work.options.content, terminal);
  terminal.say(summary(work, decisions));
  return 0;
}

function refuseUnwritable(options: Options, draft: Draft, terminal: Terminal): void {
  if (options.format !== 'text')
    throw new WrongUse('--write prints no list. Leave --format out, or leave --write out.');
  if (options.words[0] === undefined || options.words[0] === '-')
    throw new WrongUse(
      'Standard input cannot be written to. Name the article: npm run pull -- FILE --write',
    );
  if (!draft.isMarkdown)
    throw new WrongUse(
      `Only Markdown can hold bindings. Save ${draft.file.file} as a .md file first.`,
    );
  const broken = frontMatterProblem(draft.file);
  if (broken)
    throw new WrongUse(
      `The front matter of ${draft.file.file} cannot be read from line ${broken.place.line} on, so nothing is written. Run npm run check, which says what is wrong there.`,
    );
  if (!terminal.ask && !options.accept)
    throw new WrongUse('There is nobody to ask here. Add --accept counts, or --accept all.');
}

async function decide(work: Work, proposals: readonly Proposal[]): Promise<Decision[] | null> {
  const { options, content, draft, target, terminal } = work;
  if (options.accept === undefined && terminal.ask)
    return askEach(
      { draft, content, event: target.event, ask: terminal.ask, say: terminal.say },
      proposals,
    );
  const { decisions, left } = acceptAll(proposals, {
    accept: options.accept ?? 'counts',
    event: target.event,
  });
  for (const { proposal, why } of left) {
    const { line, column } = draft.file.place(proposal.mention.start, proposal.mention.end);
    terminal.say(
      `${draft.file.file}:${line}:${column} "${proposal.mention.text}" was left as it is. ${why}`,
    );
  }
  return decisions;
}

function said({ terminal }: Work, sentence: string): ExitCode {
  terminal.say(sentence);
  return 0;
}

/** Links that named a figure alone are no longer clear when it has a second speaker. */
function rivalled(event: string, decisions: readonly Decision[]): string[] {
  const figures = decisions.flatMap((each) =>
    each.as === 'new' && !each.record.newFigure ? [`figure:${event}/${each.record.figure}`] : [],
  );
  if (figures.length === 0) return [];
  const names = [...new Set(figures)].join(', ');
  return [
    `A further claim was added to ${names}. Links to it elsewhere may have to name the claim.`,
  ];
}

function summary({ options, draft, target }: Work, decisions: readonly Decision[]): string {
  const of = (as: Decision['as']): number => decisions.filter((each) => each.as === as).length;
  const check = `npm run check${contentFlag(options.content, ' --')}`;
  return [
    `${draft.file.file}: ${of('known')} bound to records that were there, ${of('new')} to new records, ${of('no-figure')} marked as no figure.`,
    ...(of('new') > 0 ? [`${target.path}: ${count(of('new'), 'new claim')}.`] : []),
    ...rivalled(target.event, decisions),
    `Next: ${check} names every to-do that is left.`,
  ].join('\n');
}
