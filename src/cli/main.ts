import { fileURLToPath } from 'node:url';
import { WrongMoment } from '#ledger';
import { nearest } from '#problems';
import type { ExitCode } from './check.ts';
import { COMMANDS, readsOf } from './commands.ts';
import { optionHelp, readOptions, refuseSwallowed, WrongUse } from './options.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** Runs one command and gives its exit code. A failure of the program itself is 2, never 0. */
export async function main(
  words: readonly string[],
  terminal: Terminal = processTerminal,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ExitCode> {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return unknownCommand(name, terminal);
  try {
    const reads = readsOf(name);
    refuseSwallowed(reads, environment);
    const options = readOptions(rest, reads);
    if (options.help) return print(helpOn(name), terminal);
    const recovered = (await import('#edit')).recoverWrites();
    if (recovered !== undefined) terminal.say(recovered);
    return await command.run(options, terminal);
  } catch (error) {
    terminal.say(isForUser(error) ? error.message : failure(error));
    return 2;
  }
}

function unknownCommand(name: string, terminal: Terminal): ExitCode {
  if (name === '' || name === '--help' || name === '-h') return print(list(), terminal);
  const near = nearest(name, Object.keys(COMMANDS));
  terminal.say(`There is no command "${name}". ${near ? `Write "${near}".` : list()}`);
  return 2;
}

function print(text: string, terminal: Terminal): ExitCode {
  terminal.print(`${text}\n`);
  return 0;
}

function list(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(
    ([name, { does }]) => `  npm run ${name.padEnd(width)}  ${does}`,
  );
  return ['Commands:', ...lines, 'Options of one: npm run check -- --help'].join('\n');
}

function helpOn(name: string): string {
  const { does = '', takes, reads = [] } = COMMANDS[name] ?? {};
  const usage = `npm run ${name}${takes ? ` -- ${takes}` : ''}`;
  const options = reads.length > 0 ? ['Options, after "--":', ...optionHelp(reads)] : [];
  return [`${usage}: ${does}.`, ...options].join('\n');
}

/** True of an error whose message says by itself what is wrong and what to do. */
function isForUser(error: unknown): error is Error {
  return error instanceof WrongUse || error instanceof WrongMoment;
}

function failure(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The command itself failed: ${reason}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await main(process.argv.slice(2));
