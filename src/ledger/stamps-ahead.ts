import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Stamps, stampsIn } from './stamp.ts';

const HELPER = fileURLToPath(new URL('./stamps-ahead-helper.ts', import.meta.url));

/**
 * The stamps of the files in some folders. Another thread looks at them while this one is busy with something else,
 * such as reading the content.
 */
export function stampsAhead(folders: readonly string[]): Promise<Stamps[]> {
  const here = (): Stamps[] => folders.map(stampsIn);
  if (availableParallelism() < 2) return Promise.resolve().then(here);
  const worker = new Worker(HELPER, { workerData: folders, execArgv: [] });
  worker.unref();
  return new Promise<Stamps[]>((done, fail) => {
    worker.once('message', done).once('error', fail);
  }).catch(here);
}
