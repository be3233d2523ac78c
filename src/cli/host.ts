import { ApiFault, GitFault, NoPlace, WrongEvent } from '#host';
import { nearest } from '#problems';
import type { ExitCode } from './check.ts';
import type { Options } from './options.ts';
import { WrongUse } from './options.ts';
import type { Terminal } from './terminal.ts';

type Action = (
  options: Options,
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
) => ExitCode | Promise<ExitCode>;

/** Each action is loaded when it runs: whether something is due is asked every few minutes. */
const ACTIONS: Record<string, () => Promise<Action>> = {
  receive: async () => (await import('./host-receive.ts')).receivePreview,
  place: async () => (await import('./host-place.ts')).placeFolder,
  remove: async () => (await import('./host-place.ts')).removeFolder,
  comment: async () => (await import('./host-comment.ts')).commentPreview,
  sweep: async () => (await import('./host-sweep.ts')).sweepPreviews,
  due: async () => (await import('./host-due.ts')).tellDue,
};

/** `host`: previews and publication by CI. 0 done or nothing to do, 1 refused, 2 could not be done. */
export async function host(
  options: Options,
  terminal: Terminal,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ExitCode> {
  const [name = ''] = options.words;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action) throw new WrongUse(unknown(name));
  try {
    return await (
      await action()
    )(options, terminal, environment);
  } catch (error) {
    if (!isTold(error)) throw error;
    terminal.say(error.message);
    return 2;
  }
}

/** Faults of the world outside, whose message says what to do. */
function isTold(error: unknown): error is Error {
  return [ApiFault, GitFault, NoPlace, WrongEvent].some((fault) => error instanceof fault);
}

function unknown(name: string): string {
  const known = Object.keys(ACTIONS);
  if (name === '') return `Say what to do: ${known.join(', ')}.`;
  const near = nearest(name, known);
  return `host does not do "${name}". ${near ? `Write "${near}".` : `It does ${known.join(', ')}.`}`;
}
