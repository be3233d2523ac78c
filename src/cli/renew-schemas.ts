import { renewOrExplain } from '#assist';
import type { Content } from '#ledger';
import type { Terminal } from './terminal.ts';

/**
 * Renews the schemas of a content folder that has some, after its records have changed. They are a
 * help: where they cannot be written, that is said, and what was done stays done.
 * @param content what is in the folder, if it has just been read
 */
export function renewOrSay(root: string, terminal: Terminal, content?: Content): void {
  const failed = renewOrExplain(root, content);
  if (failed) terminal.say(failed);
}
