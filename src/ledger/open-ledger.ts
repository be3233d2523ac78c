import { resolve } from 'node:path';
import { isError, report } from '#problems';
import { NOW, presentMoment } from './clock.ts';
import { CACHE, readKeptLedger } from './kept-files.ts';
import type { Ledger } from './ledger.ts';

/** Names of the environment in which a command tells the build what to read. */
export const SETTINGS = {
  content: 'LEDGERLINE_CONTENT',
  drafts: 'LEDGERLINE_DRAFTS',
  now: NOW,
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
 * Astro loads this module twice in one process, once as it stands and once bundled with the pages.
 * The ledger is kept on the process, so that both see the same reading.
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

/** Makes a reading the one of this process, so that what was checked is what is shown. */
export function keepLedger(ledger: Ledger): void {
  (globalThis as Process)[KEPT] = ledger;
}

/**
 * Reads the content again. While it has problems, the last good reading stays.
 * @throws ContentProblems when the content has errors or cannot be checked
 */
export function reopenLedger(environment: NodeJS.ProcessEnv = process.env): void {
  keepLedger(readChecked(environment));
}

/** The content folder of this process, as an absolute path. */
export function contentRoot(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment[SETTINGS.content] || DEFAULT_CONTENT);
}

function readChecked(environment: NodeJS.ProcessEnv): Ledger {
  const root = environment[SETTINGS.content] || DEFAULT_CONTENT;
  const drafts = environment[SETTINGS.drafts] === 'true';
  const ledger = readKeptLedger(root, { drafts, now: presentMoment(environment) });
  if ('unchecked' in ledger)
    throw new ContentProblems(textReport([ledger.unchecked], () => undefined));
  const { problems, textOf } = ledger;
  if (problems.some(isError)) throw new ContentProblems(textReport(problems, textOf));
  return ledger;
}

function textReport(problems: Parameters<typeof report>[0], textOf: Ledger['textOf']): string {
  return `The content has problems.\n\n${report(problems, { format: 'text', textOf, colour: false })}`;
}
