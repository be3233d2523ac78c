import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** A page that the archive was asked to keep. */
interface Job {
  url: string;
  job: string;
  /** Milliseconds since 1970. */
  asked: number;
}

const JOBS = z.record(
  z.string(),
  z.object({ url: z.string(), job: z.string().regex(/^[\w-]{1,100}$/), asked: z.number() }),
);

/** The archive forgets its jobs; one this old is asked for anew. */
const OLDEST = 12 * 60 * 60 * 1000;

/**
 * What the archive has been asked for and has not answered, by source: a run that
 * was interrupted goes on with it. A file that cannot be read is a file without jobs.
 */
export class Jobs {
  readonly #path: string;
  readonly #now: () => number;

  constructor(path: string, now: () => number) {
    this.#path = path;
    this.#now = now;
  }

  of(source: string, url: string): string | undefined {
    const known = this.#read()[source];
    const isFresh = known !== undefined && this.#now() - known.asked < OLDEST;
    return isFresh && known.url === url ? known.job : undefined;
  }

  remember(source: string, url: string, job: string): void {
    this.#write({ ...this.#read(), [source]: { url, job, asked: this.#now() } });
  }

  forget(source: string): void {
    const { [source]: _, ...left } = this.#read();
    this.#write(left);
  }

  #read(): Record<string, Job> {
    try {
      return JOBS.parse(JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch {
      return {};
    }
  }

  #write(jobs: Record<string, Job>): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(`${this.#path}.next`, JSON.stringify(jobs));
    renameSync(`${this.#path}.next`, this.#path);
  }
}
