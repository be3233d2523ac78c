import { readLedger } from '#ledger';
import { isError, report } from '#problems';
import { printCoverage } from './coverage.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** 0 clean, 1 problems, 2 could not check. */
export type ExitCode = 0 | 1 | 2;

/** `check`: every problem of the whole content at once. Warnings alone leave it clean. `--coverage` counts instead. */
export function check(options: Options, terminal: Terminal): ExitCode {
  const { content, drafts, format, coverage } = options;
  const ledger = readLedger(content, { drafts });
  if (coverage && !('unchecked' in ledger)) {
    terminal.print(printCoverage(ledger, options));
    return 0;
  }
  const [problems, textOf] =
    'unchecked' in ledger
      ? [[ledger.unchecked], () => undefined]
      : [ledger.problems, ledger.textOf];
  terminal.print(report(problems, { format, textOf, colour: terminal.colour }));
  if ('unchecked' in ledger) return 2;
  return problems.some(isError) ? 1 : 0;
}
