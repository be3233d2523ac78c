import { lstatSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CannotWrite, readIfThere, writeTogether } from '#edit';
import { type Ledger, problemsAlone, readKeptLedger } from '#ledger';
import { isMendable, type Mended, mendText, patchOf } from '#mend';
import { count, isError } from '#problems';
import { check, type ExitCode } from './check.ts';
import { type Options, reportFormat, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

/** A file in which something can be mended. */
interface MendedFile extends Mended {
  /** Path as problems show it. */
  shown: string;
  before: string;
}

/** `check --fix`: mends what is safe to mend, then checks; with `--dry-run`, shows what it would do. */
export function fixAndCheck(options: Options, terminal: Terminal): ExitCode {
  refuseUnclear(options);
  const { content, drafts, now } = options;
  const ledger = readKeptLedger(content, { drafts, now });
  if ('unchecked' in ledger) return check(options, terminal);
  try {
    if (options['dry-run']) return preview(ledger, terminal);
    fix(ledger, terminal);
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    terminal.say(error.message);
    return 2;
  }
  return check(options, terminal);
}

/** @throws WrongUse for options that do not go together */
function refuseUnclear(options: Options): void {
  if (!options.fix)
    throw new WrongUse('--dry-run shows what --fix would do. Add --fix, or leave --dry-run out.');
  if (options.watch) throw new WrongUse('--watch only checks. Leave it out, or leave --fix out.');
  if (options.coverage)
    throw new WrongUse('--coverage changes nothing. Leave it out, or leave --fix out.');
  if (options['dry-run'] && options.format !== 'text')
    throw new WrongUse('--dry-run prints a diff. Leave --format out, or leave --dry-run out.');
  reportFormat(options);
}

/** Mends the files of a content folder, all or none, and says what was done. */
function fix(ledger: Ledger, terminal: Terminal): void {
  const files = mendedFiles(ledger);
  for (const { shown } of files) refuseOutside(ledger.content.root, shown);
  if (files.length > 0)
    writeTogether(files.map(({ shown, before, text }) => ({ path: shown, before, after: text })));
  sayDone(ledger, files, terminal);
  if (files.length > 0) terminal.say(`${summaryOf(files)} Look at what changed with git diff.`);
}

/** Prints what would be done as a unified diff, and ends as `check` does now. */
function preview(ledger: Ledger, terminal: Terminal): ExitCode {
  const files = mendedFiles(ledger);
  for (const { shown, before, text } of files)
    terminal.print(patchOf(fromHere(ledger.content.root, shown), before, text));
  sayDone(ledger, files, terminal);
  if (files.length > 0)
    terminal.say(`${summaryOf(files)} This was a dry run: nothing was written.`);
  return ledger.problems.some(isError) ? 1 : 0;
}

function mendedFiles({ content, problems }: Ledger): MendedFile[] {
  const told = new Set(problems.filter(isMendable).map(({ place }) => place.file));
  return [...told].flatMap((shown) => {
    const before = readAsChecked(content.texts.get(shown)?.text, shown);
    if (before === undefined) return [];
    const path = pathBelow(content.root, shown);
    const mended = mendText(shown, before, (text) => problemsAlone(content.root, path, text));
    return mended.text === before ? [] : [{ shown, before, ...mended }];
  });
}

/** The whole text of a file that was checked, its byte-order mark included. */
function readAsChecked(checked: string | undefined, shown: string): string | undefined {
  if (checked === undefined) return undefined;
  const text = readIfThere(shown);
  if (text?.replace(/^\ufeff/, '') === checked) return text;
  throw new CannotWrite(`${shown} was changed meanwhile, so nothing was written. Try again.`);
}

/** A path as problems show it, below the content folder. */
function pathBelow(root: string, shown: string): string {
  return relative(root, shown).split(sep).join('/');
}

/** The path that a diff names: from this folder, or from the content folder where that is elsewhere. */
function fromHere(root: string, shown: string): string {
  const path = pathBelow('', shown);
  return path.startsWith('..') ? pathBelow(root, shown) : path;
}

/**
 * What is checked is never a link; between the check and the writing it may have become one.
 * @throws CannotWrite
 */
function refuseOutside(root: string, shown: string): void {
  const inside = join(realpathSync(root), pathBelow(root, shown));
  if (!lstatSync(shown).isSymbolicLink() && realpathSync(shown) === inside) return;
  throw new CannotWrite(
    `${shown} has become a link to another place, so nothing was written. Put a copy of the file there.`,
  );
}

function sayDone(ledger: Ledger, files: readonly MendedFile[], terminal: Terminal): void {
  for (const { shown, done } of files)
    for (const { line, what } of done) terminal.say(`${shown}:${line} ${what}`);
  if (files.length === 0 && ledger.problems.length > 0)
    terminal.say('None of these problems is safe to mend without you. Nothing was written.');
}

function summaryOf(files: readonly MendedFile[]): string {
  const places = files.reduce((sum, { done }) => sum + done.length, 0);
  return `${count(places, 'mend')} in ${count(files.length, 'file')}.`;
}
