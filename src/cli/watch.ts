import { existsSync } from 'node:fs';
import { onContentChange } from '#assist';
import { HeldReadings } from '#ledger';
import { check, type ExitCode, type Read } from './check.ts';
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
  const failed = (message: string): void => terminal.say(message);
  const readings = new HeldReadings(options.content);
  const again = (): void => checkAgain(options, terminal, readings);
  const end = await onContentChange(options.content, again, { failed });
  try {
    again();
    await until;
  } finally {
    await end();
  }
  return 0;
}

function checkAgain(options: Options, terminal: Terminal, readings: HeldReadings): void {
  terminal.say(`Checking ${options.content} …`);
  const read: Read = (setting) => {
    const ledger = readings.read(setting);
    readings.save();
    return ledger;
  };
  check(options, terminal, {
    read,
    checked: ({ content }) => renewOrSay(options.content, terminal, content),
  });
  terminal.say(`Checked ${options.content}. It is checked again after every change; Ctrl+C ends.`);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => process.once('SIGINT', () => resolve()));
}
