import { createInterface } from 'node:readline/promises';
import { printable } from '#problems';

/** Where a command prints. */
export interface Terminal {
  /** What was asked for: to standard output. */
  print(text: string): void;
  /** What goes on, and what went wrong: to standard error. */
  say(text: string): void;
  colour: boolean;
  /** The whole of standard input. */
  input(): Promise<Uint8Array>;
  /** Asks a person; null when they end the conversation. Undefined when nobody is there to ask. */
  ask?: (question: string) => Promise<string | null>;
}

// "npm run desk -- x | head" closes the pipe early, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** The terminal of this process; colour where a person looks on and NO_COLOR is not set. */
export const processTerminal: Terminal = {
  print: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(`${printable(text)}\n`),
  colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
  input: async () => Buffer.concat(await Array.fromAsync(process.stdin)),
  ...(process.stdin.isTTY && process.stderr.isTTY ? { ask: askPerson } : {}),
};

async function askPerson(question: string): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
  try {
    return await Promise.race([lines.question(question), ended]);
  } finally {
    lines.close();
  }
}
