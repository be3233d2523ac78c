import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal that keeps what a command prints and says, and gives the answers it was made with. */
export interface Recorder extends Terminal {
  printed: string;
  said: string;
}

/**
 * @param given.input the whole of standard input
 * @param given.answers answers of the editor, in order; after the last one they end the conversation
 */
export function recorder({
  input = '',
  answers,
}: { input?: string; answers?: readonly string[] } = {}): Recorder {
  const left = [...(answers ?? [])];
  const terminal: Recorder = {
    printed: '',
    said: '',
    colour: false,
    print: (text) => {
      terminal.printed += text;
    },
    say: (text) => {
      terminal.said += `${text}\n`;
    },
    input: async () => new TextEncoder().encode(input),
    ...(answers && { ask: async (question: string) => answer(question) }),
  };
  const answer = (question: string): string | null => {
    const next = left.shift() ?? null;
    terminal.said += `${question}${next ?? '(end)'}\n`;
    return next;
  };
  return terminal;
}
