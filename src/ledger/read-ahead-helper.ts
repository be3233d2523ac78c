import { type MessagePort, workerData } from 'node:worker_threads';
import { helpReading, type Share } from './read-share.ts';

/** A thread that reads files ahead. */
const { port, ...share } = workerData as Share & { port: MessagePort };
helpReading(share, (entries) => port.postMessage(entries));
