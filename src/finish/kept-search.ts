import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the index, by its path below the folder of the index. */
export interface IndexedFile {
  path: string;
  content: Uint8Array;
}

/**
 * The index of the last build, with a digest of all that was indexed. It lies in the cache of pages, which
 * notices by itself when it is not what was kept.
 */
export class KeptSearch {
  readonly #folder: string;

  /** @param cache the cache of pages of this build */
  constructor(cache: string) {
    this.#folder = join(cache, 'search');
  }

  /** True when the index of these texts was kept, and is now in the folder. */
  restore(digest: string, into: string): boolean {
    const name = join(this.#folder, NAME);
    if (!existsSync(name) || readFileSync(name, 'utf8') !== digest) return false;
    cpSync(join(this.#folder, 'files'), into, { recursive: true });
    return true;
  }

  keep(digest: string, files: readonly IndexedFile[]): void {
    rmSync(this.#folder, { recursive: true, force: true });
    writeIndex(join(this.#folder, 'files'), files);
    writeFileSync(join(this.#folder, NAME), digest);
  }
}

const NAME = 'digest.txt';

export function writeIndex(folder: string, files: readonly IndexedFile[]): void {
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A digest of digests in their order, each with its name. */
export function digestOfAll(digests: Iterable<readonly [name: string, digest: string]>): string {
  const rows = [...digests].map(([name, digest]) => `${digest} ${name}`);
  return hash('sha256', rows.join('\n'));
}
