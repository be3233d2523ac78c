import { parentPort, workerData } from 'node:worker_threads';
import { stampsIn } from './stamp.ts';

/** A thread that looks at the files of folders. */
parentPort?.postMessage((workerData as string[]).map(stampsIn));
