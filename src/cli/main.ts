import { fileURLToPath } from 'node:url';
import { nearest } from '#problems';
import type { ExitCode } from './check.ts';
import { OPTION_HELP, type Options, readOptions, refuseSwallowed, WrongUse } from './options.ts';
import { processTerminal, type Terminal } from './terminal.ts';

interface Command {
  /** What it does, in the list of commands. */
  does: string;
  run: (options: Options, terminal: Terminal) => ExitCode | Promise<ExitCode>;
}

const COMMANDS: Record<string, Command> = {
  build: {
    does: 'checks the content and builds the site into dist/',
    run: async (options, terminal) => (await import('./build.ts')).build(options, terminal),
  },
  check: {
    does: 'reports every problem of the content',
    run: async (options, terminal) => (await import('./check.ts')).check(options, terminal),
  },
  pull: {
    does: 'finds the numbers of a text, and proposes records for them',
    run: async (options, terminal) => (await import('./pull.ts')).pull(options, terminal),
  },
  dev: {
    does: 'serves the site while you write',
    run: async (options, terminal) => (await import('./serve.ts')).dev(options, terminal),
  },
  preview: {
    does: 'serves dist/ as it was built',
    run: async (options, terminal) => (await import('./serve.ts')).preview(options, terminal),
  },
};

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
    refuseSwallowed(name, environment);
    const options = readOptions(rest, name);
    if (options.help) return help(terminal);
    const recovered = (await import('#pull')).recoverWrites();
    if (recovered !== undefined) terminal.say(recovered);
    return await command.run(options, terminal);
  } catch (error) {
    terminal.say(error instanceof WrongUse ? error.message : failure(error));
    return 2;
  }
}

function unknownCommand(name: string, terminal: Terminal): ExitCode {
  if (name === '' || name === '--help' || name === '-h') return help(terminal);
  const near = nearest(name, Object.keys(COMMANDS));
  terminal.say(`There is no command "${name}". ${near ? `Write "${near}".` : list()}`);
  return 2;
}

function help(terminal: Terminal): ExitCode {
  terminal.print(`${list()}\n`);
  return 0;
}

function list(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { does }]) => `  npm run ${name.padEnd(8)} ${does}`,
  );
  const options = Object.entries(OPTION_HELP).map(
    ([name, [value, does]]) => `  --${name.padEnd(8)} ${value.padEnd(4)}  ${does}`,
  );
  const head = 'Options, after "--" (npm run check -- --format json):';
  return ['Commands:', ...lines, head, ...options].join('\n');
}

function failure(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The command itself failed: ${reason}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await main(process.argv.slice(2));
