/** Thrown for an artifact that no preview is made of. It says all that was found, in sentences. */
export class Refused extends Error {
  /** A sentence for each fault, with the file that has it. Names of files in it are those of a stranger. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The preview is refused:\n${listed(faults)}`);
    this.faults = faults;
  }
}

/** The first faults show what is going on; a stranger could make a million of them. */
const MOST = 10;

function listed(faults: readonly string[]): string {
  const lines = faults.slice(0, MOST).map((fault) => `  ${fault}`);
  const left = faults.length - lines.length;
  return [...lines, ...(left > 0 ? [`  and ${left} more`] : [])].join('\n');
}

/** @throws Refused when there is a fault */
export function refuseAny(faults: readonly string[]): void {
  if (faults.length > 0) throw new Refused(faults);
}
