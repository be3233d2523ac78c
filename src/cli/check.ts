import { type Ledger, readKeptLedger, type Unchecked } from '#ledger';
import { isError, report } from '#problems';
import { coverageJson, coverageText } from './coverage.ts';
import { sayLeftOut } from './left-out.ts';
import { sayMore } from './more.ts';
import { choose, type Options, reportFormat } from './options.ts';
import type { Terminal } from './terminal.ts';

/** 0 clean, 1 problems, 2 could not check. */
export type ExitCode = 0 | 1 | 2;

/** Reads and checks the content folder. */
export type Read = (setting: Pick<Options, 'drafts' | 'now'>) => Ledger | Unchecked;

/**
 * `check`: every problem of the whole content at once. Warnings alone leave it clean.
 * @param with.checked told of the content, where it could be read
 */
export function check(
  options: Options,
  terminal: Terminal,
  {
    read = (setting) => readKeptLedger(options.content, setting),
    checked = () => {},
  }: { read?: Read; checked?: (ledger: Ledger) => void } = {},
): ExitCode {
  const { drafts, now, coverage } = options;
  const format = reportFormat(options);
  const ledger = read({ drafts, now });
  if ('unchecked' in ledger) {
    const textOf = () => undefined;
    terminal.print(report([ledger.unchecked], { format, textOf, colour: terminal.colour }));
    sayMore([ledger.unchecked], options, terminal);
    return 2;
  }
  checked(ledger);
  const { problems, textOf } = ledger;
  if (coverage) terminal.print(printCoverage(ledger, options));
  else terminal.print(report(problems, { format, textOf, colour: terminal.colour }));
  if (!coverage) sayMore(problems, options, terminal);
  if (problems.some(isError)) return 1;
  sayLeftOut(ledger, terminal);
  return 0;
}

function printCoverage(ledger: Ledger, { format }: Options): string {
  return choose(['text', 'json'], 'format', format) === 'json'
    ? coverageJson(ledger)
    : coverageText(ledger);
}
