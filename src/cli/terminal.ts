/** Where a command prints. */
export interface Terminal {
  /** What was asked for: to standard output. */
  print(text: string): void;
  /** What goes on, and what went wrong: to standard error. */
  say(text: string): void;
  colour: boolean;
}

/** The terminal of this process; colour where a person looks on and NO_COLOR is not set. */
export const processTerminal: Terminal = {
  print: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(`${text}\n`),
  colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
};
