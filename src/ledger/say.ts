import { printable } from '#problems';

/** Says a line on standard error, where there is no terminal of a command at hand. */
export function sayOnError(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}
