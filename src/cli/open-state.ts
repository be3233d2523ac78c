import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type FoundSide, readEdition, type State } from '#diff';
import {
  cacheFolder,
  type Ledger,
  momentText,
  readKeptLedger,
  SETTINGS,
  type Unchecked,
} from '#ledger';
import { isError, type Problem } from '#problems';

interface StateSetting {
  /** Milliseconds since 1970: the moment that both states are built for. */
  now: number;
  /** The content folder as people type it, for the places of problems. */
  content: string;
  /** Where the site of a content folder may be built. */
  out: string;
  /** Aborted when the command is to end. */
  signal: AbortSignal;
  /** The other state, where that was read before. */
  other?: State['edition'];
  /** Told what goes on. */
  say: (text: string) => void;
}

/** Reads one of two states: a built site as it is, and content by building it. */
export async function openState(found: FoundSide, setting: StateSetting): Promise<State> {
  const { side, folder } = found;
  if (found.kind === 'site')
    return { side, edition: readEdition(folder, setting.other), problems: [] };
  const ledger = readState(found, setting);
  if ('unchecked' in ledger) return { side, failure: ledger.unchecked.message, problems: [] };
  // The content of a revision was written into a folder that nobody knows.
  const fileOf = (file: string) =>
    side.revision !== undefined && file.startsWith(`${folder}/`)
      ? setting.content + file.slice(folder.length)
      : file;
  const problems = ledger.problems.filter(isError).map((fault) => placed(fault, fileOf));
  setting.say(`Building ${side.name} …`);
  const failure = await buildState(found, setting);
  if (failure !== undefined) return { side, failure, problems };
  return { side, edition: readEdition(setting.out, setting.other), ledger, fileOf, problems };
}

function readState(found: FoundSide, { now, content }: StateSetting): Ledger | Unchecked {
  return readKeptLedger(found.folder, { drafts: true, now, like: likeOf(found, content) });
}

/** A revision stands in a folder that will be gone. */
function likeOf({ side, folder }: FoundSide, content: string): string {
  return side.revision === undefined ? folder : content;
}

function placed(fault: Problem, fileOf: (file: string) => string): Problem {
  return { ...fault, place: { ...fault.place, file: fileOf(fault.place.file) } };
}

const PROGRAM = fileURLToPath(new URL('./build-state.ts', import.meta.url));

/**
 * Builds in a process of its own, since Astro keeps what it loaded. The two states have a cache of their
 * own, so that the second one makes only the pages that differ.
 * @returns why it could not be built; undefined when it was
 */
function buildState(
  found: FoundSide,
  { content, out, now, signal }: StateSetting,
): Promise<string | undefined> {
  const cache = cacheFolder('diff');
  const words = [found.folder, out, momentText(now), likeOf(found, content)];
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    env: { ...process.env, [SETTINGS.cache]: cache },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let printed = '';
  child.stdout.on('data', (data) => (printed += data));
  child.stderr.on('data', (data) => (printed += data));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done(code === 0 ? undefined : printed.trim()));
  });
}
