import { readLedger } from '#ledger';
import { isError, report } from '#problems';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** 0 clean, 1 problems, 2 could not check. */
export type ExitCode = 0 | 1 | 2;

/** `check`: every problem of the whole content at once. Warnings alone leave it clean. */
export function check({ content, drafts, format }: Options, terminal: Terminal): ExitCode {
  const ledger = readLedger(content, { drafts });
  const [problems, textOf] =
    'unchecked' in ledger
      ? [[ledger.unchecked], () => undefined]
      : [ledger.problems, ledger.textOf];
  terminal.print(report(problems, { format, textOf, colour: terminal.colour }));
  if ('unchecked' in ledger) return 2;
  return problems.some(isError) ? 1 : 0;
}
