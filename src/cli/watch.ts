import { existsSync } from 'node:fs';
import { onContentChange } from '#assist';
import { check, type ExitCode } from './check.ts';
import { type Options, reportFormat } from './options.ts';
import { renewOrSay } from './renew-schemas.ts';
import type { Terminal } from './terminal.ts';

/**
 * `check --watch`: checks, and again whenever a file of the content changes. Each report stands
 * between two lines, by which an editor knows where it begins and ends.
 * @param until the watching ends when this does
 */
export async function watchCheck(
  options: Options,
  terminal: Terminal,
  until: Promise<unknown> = interrupted(),
): Promise<ExitCode> {
  reportFormat(options);
  if (!existsSync(options.content)) return check(options, terminal);
  const end = await onContentChange(options.content, () => checkAgain(options, terminal));
  try {
    checkAgain(options, terminal);
    await until;
  } finally {
    await end();
  }
  return 0;
}

function checkAgain(options: Options, terminal: Terminal): void {
  terminal.say(`Checking ${options.content} …`);
  check(options, terminal, ({ content }) => renewOrSay(options.content, terminal, content));
  terminal.say(`Checked ${options.content}. It is checked again after every change; Ctrl+C ends.`);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => process.once('SIGINT', () => resolve()));
}
