import { resolve } from 'node:path';
import { isError, type Problem, report } from '#problems';
import { CACHE } from './cache-folder.ts';
import { NOW, presentMoment } from './clock.ts';
import { HeldReadings } from './held-readings.ts';
import { readKeptLedger } from './kept-files.ts';
import type { Ledger } from './ledger.ts';
import { shownContent } from './shown-content.ts';
import { hasKeys, type LedgerWithKeys, withKeptKeys } from './view-keys.ts';

/** Names of the environment in which a command tells the build what to read. */
export const SETTINGS = {
  content: 'LEDGERLINE_CONTENT',
  drafts: 'LEDGERLINE_DRAFTS',
  now: NOW,
  /** Set while the site is written: no page is kept, so nothing has a key. */
  live: 'LEDGERLINE_LIVE',
  /** Set where only the code of the pages is built: the folder for it. */
  code: 'LEDGERLINE_CODE',
  /** Set where it is: the address of the site that the content gives. */
  address: 'LEDGERLINE_ADDRESS',
  /** Set where two states of a site are compared: the manual, which is no part of either, is left out. */
  compared: 'LEDGERLINE_COMPARED',
  /** Where results of reading and rendering are kept; '.cache' if not set. */
  cache: CACHE,
} as const;

export const DEFAULT_CONTENT = 'content';

/** Thrown when the content has errors; the message is the report that `check` prints. */
class ContentProblems extends Error {
  override readonly name = 'ContentProblems';
  override readonly stack = '';
}

/**
 * The ledger is kept on the process: whoever loads this module once more, such as a test beside the pages that it
 * builds, sees the same reading.
 */
const KEPT = Symbol.for('ledgerline.ledger');
type Process = typeof globalThis & { [KEPT]?: Ledger };

/**
 * The content of this process, read once.
 * @throws ContentProblems when the content has errors or cannot be checked
 */
export function openLedger(environment: NodeJS.ProcessEnv = process.env): Ledger {
  const kept = globalThis as Process;
  kept[KEPT] ??= readChecked(environment);
  return kept[KEPT];
}

/**
 * The content of this process for a build, which knows the keys of the last one.
 * @throws ContentProblems as `openLedger` does
 */
export function openLedgerWithKeys(): LedgerWithKeys {
  const ledger = openLedger();
  if (hasKeys(ledger)) return ledger;
  const known = withKeptKeys(ledger);
  keepLedger(known);
  return known;
}

/** Makes a reading the one of this process, so that what was checked is what is shown. */
export function keepLedger(ledger: Ledger): void {
  (globalThis as Process)[KEPT] = ledger;
}

/** The content of this process, unless none of its readings was good yet. */
export function keptLedger(): Ledger | undefined {
  return (globalThis as Process)[KEPT];
}

/** For readings of the content of this process, one after the other. */
export function holdReadings(environment: NodeJS.ProcessEnv = process.env): HeldReadings {
  return new HeldReadings(settingsIn(environment).root);
}

/** One reading of the content while it is written. */
export interface Reading {
  /** What `check` says of it. */
  problems: Problem[];
  textOf: Ledger['textOf'];
  /** True when the pages show it; false when they show the last good reading, if there is one. */
  isShown: boolean;
}

/**
 * Reads the content again, and makes it the one of this process when its pages can be shown. What
 * breaks only where drafts are left out is a problem of the published site, and no pages need wait.
 */
export function readAgain(
  readings: HeldReadings,
  environment: NodeJS.ProcessEnv = process.env,
): Reading {
  const { drafts, now } = settingsIn(environment);
  const ledger = readings.read({ now });
  if ('unchecked' in ledger)
    return { problems: [ledger.unchecked], textOf: () => undefined, isShown: false };
  const { content, problems, textOf } = ledger;
  const isShown = problems.every((found) => !isError(found) || found.code === 'unpublished/needed');
  if (isShown) keepLedger({ ...ledger, shown: shownContent(content, { drafts, now }) });
  return { problems, textOf, isShown };
}

/** The content folder of this process, as an absolute path. */
export function contentRoot(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment[SETTINGS.content] || DEFAULT_CONTENT);
}

function settingsIn(environment: NodeJS.ProcessEnv) {
  return {
    root: environment[SETTINGS.content] || DEFAULT_CONTENT,
    drafts: environment[SETTINGS.drafts] === 'true',
    now: presentMoment(environment),
  };
}

function readChecked(environment: NodeJS.ProcessEnv): Ledger {
  const { root, drafts, now } = settingsIn(environment);
  const ledger = readKeptLedger(root, { drafts, now });
  if ('unchecked' in ledger)
    throw new ContentProblems(textReport([ledger.unchecked], () => undefined));
  const { problems, textOf } = ledger;
  if (problems.some(isError)) throw new ContentProblems(textReport(problems, textOf));
  return ledger;
}

function textReport(problems: Parameters<typeof report>[0], textOf: Ledger['textOf']): string {
  return `The content has problems.\n\n${report(problems, { format: 'text', textOf, colour: false })}`;
}
