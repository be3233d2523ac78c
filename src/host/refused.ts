import { printable } from '#problems';

/** Thrown for an artifact that no preview is made of. It says all that was found, in sentences. */
export class Refused extends Error {
  /** A sentence for each fault, with the file that has it. Names of files in it are those of a stranger. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The preview is refused:\n${faultLines(faults)}`);
    this.faults = faults;
  }
}

/** The first faults show what is going on; a stranger could make a million of them. */
const MOST = 10;

/**
 * Faults for the log of a run, a line each. GitHub takes orders from a log: from a line that begins with two
 * colons, even behind spaces, and wherever two number signs and a bracket stand. Here none does.
 */
export function faultLines(faults: readonly string[]): string {
  const lines = faults.slice(0, MOST).map((fault) => `  - ${inOneLine(fault)}`);
  const left = faults.length - lines.length;
  return [...lines, ...(left > 0 ? [`  - and ${left} more`] : [])].join('\n');
}

function inOneLine(fault: string): string {
  return printable(fault).replaceAll('\n', ' ').replaceAll('##[', '# #[').slice(0, 500);
}

/** @throws Refused when there is a fault */
export function refuseAny(faults: readonly string[]): void {
  if (faults.length > 0) throw new Refused(faults);
}
