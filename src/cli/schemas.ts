import { SCHEMAS_FOLDER, writeSchemas } from '#assist';
import { readKeptLedger } from '#ledger';
import { count } from '#problems';
import type { ExitCode } from './check.ts';
import { type Options, WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

/**
 * `schemas`: the JSON Schemas by which editors complete and check the files of a content folder.
 * @throws WrongUse when there is no content to read ids from
 */
export function schemas({ content }: Pick<Options, 'content'>, terminal: Terminal): ExitCode {
  const ledger = readKeptLedger(content);
  if ('unchecked' in ledger)
    throw new WrongUse(`${ledger.unchecked.message} ${ledger.unchecked.hint}`);
  const changed = writeSchemas(content, ledger.content);
  for (const path of changed) terminal.print(`${path}\n`);
  const folder = `${content}/${SCHEMAS_FOLDER}/`;
  terminal.say(
    changed.length > 0
      ? `${count(changed.length, 'schema')} written. Commit ${folder} with the content.`
      : `The schemas in ${folder} are up to date.`,
  );
  return 0;
}
