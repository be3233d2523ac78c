import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import type { FoundFile } from './disk.ts';
import { type Entry, newState, readShare, type Share, waitForHelpers } from './read-share.ts';

/** Fewer files than this are read before a thread has started. */
const FEWEST = 300;

/** More threads than this wait for one another's memory. */
const MOST_HELPERS = 3;

const HELPER = fileURLToPath(new URL('./read-ahead-helper.ts', import.meta.url));

/**
 * Reads many files on every processor, each for itself. What comes back is what an earlier reading
 * would have kept, as JSON by key, and nothing else: the reading of the content takes it from there. A
 * file that a helper fails on is merely not known.
 * @param names what holds a numeral and counts nothing
 */
export function readAhead(
  root: string,
  files: readonly FoundFile[],
  names: readonly string[],
): Map<string, string> {
  const helpers = Math.min(availableParallelism() - 1, MOST_HELPERS);
  if (files.length < FEWEST || helpers < 1 || !existsSync(HELPER)) return new Map();
  const share: Share = { root, files, names, state: newState() };
  const ports = Array.from({ length: helpers }, () => startHelper(share));
  const entries: Entry[] = [];
  readShare(share, (found) => entries.push(...found));
  waitForHelpers(share);
  return new Map([...entries, ...ports.flatMap(answersOf)]);
}

function answersOf(port: MessagePort): Entry[] {
  const entries: Entry[] = [];
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port))
    entries.push(...(next.message as Entry[]));
  port.close();
  return entries;
}

function startHelper(share: Share): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(HELPER, {
    workerData: { ...share, port: port2 },
    transferList: [port2],
    execArgv: [],
  });
  worker.on('error', () => {});
  worker.unref();
  port1.unref();
  return port1;
}
