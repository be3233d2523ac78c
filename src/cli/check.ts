import { type Ledger, readLedger } from '#ledger';
import { isError, report } from '#problems';
import { coverageJson, coverageText } from './coverage.ts';
import { choose, type Options, reportFormat } from './options.ts';
import type { Terminal } from './terminal.ts';

/** 0 clean, 1 problems, 2 could not check. */
export type ExitCode = 0 | 1 | 2;

/** `check`: every problem of the whole content at once. Warnings alone leave it clean. */
export function check(options: Options, terminal: Terminal): ExitCode {
  const { content, drafts, coverage } = options;
  const format = reportFormat(options);
  const ledger = readLedger(content, { drafts });
  if ('unchecked' in ledger) {
    const textOf = () => undefined;
    terminal.print(report([ledger.unchecked], { format, textOf, colour: terminal.colour }));
    return 2;
  }
  const { problems, textOf } = ledger;
  if (coverage) terminal.print(printCoverage(ledger, options));
  else terminal.print(report(problems, { format, textOf, colour: terminal.colour }));
  return problems.some(isError) ? 1 : 0;
}

function printCoverage(ledger: Ledger, { format }: Options): string {
  return choose(['text', 'json'], 'format', format) === 'json'
    ? coverageJson(ledger)
    : coverageText(ledger);
}
