import { isError, type Problem } from '#problems';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Says where the first error is explained, or else the first warning, to those who read the text. */
export function sayMore(
  problems: readonly Problem[],
  { format }: Pick<Options, 'format'>,
  terminal: Terminal,
): void {
  const found = problems.find(isError) ?? problems[0];
  if (found && format === 'text') terminal.say(`More on a code: npm run manual -- ${found.code}`);
}
