import { hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from './files-of.ts';

/** A file of the index, by its path below the folder of its part. */
export interface IndexedFile {
  path: string;
  content: Uint8Array;
}

/** What is searched in the pages of a part, in their order. */
export type Digests = readonly (readonly [path: string, digest: string])[];

/**
 * The parts of the index as they were last made, each with a digest of all that was indexed. They lie in the
 * cache of pages, which notices by itself when it is not what was kept.
 */
export class KeptSearch {
  readonly #folder: string;
  readonly #new = new Set<number>();
  readonly #touched: Set<string>;

  /**
   * @param cache the cache of pages of this build
   * @param touched gets the folders of the parts that are made or taken away
   */
  constructor(cache: string, touched: Set<string> = new Set()) {
    this.#touched = touched;
    this.#folder = join(cache, PARTS);
  }

  /** True when the part was made of these pages. */
  has(part: number, pages: Digests): boolean {
    const name = this.#pathOf(part, DIGEST);
    return existsSync(name) && readFileSync(name, 'utf8') === digestOfAll(pages);
  }

  /** Takes the place of what was kept as this part. */
  keep(part: number, pages: Digests, files: readonly IndexedFile[]): void {
    this.#touched.add(`${PARTS}/${part}/`);
    rmSync(this.#pathOf(part), { recursive: true, force: true });
    for (const { path, content } of files) {
      const file = this.#pathOf(part, FILES, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    writeFileSync(this.#pathOf(part, DIGEST), digestOfAll(pages));
    this.#new.add(part);
  }

  /** True of a part that this build has made. */
  isNew(part: number): boolean {
    return this.#new.has(part);
  }

  /** Paths of the files of a part. */
  filesOf(part: number): string[] {
    return filesOf(this.#pathOf(part, FILES));
  }

  /** Puts the files of a part into a folder. */
  restore(part: number, into: string): void {
    cpSync(this.#pathOf(part, FILES), into, { recursive: true });
  }

  /** Takes away parts of which no use is made. */
  drop(isUseless: (part: number) => boolean): void {
    const names = existsSync(this.#folder) ? readdirSync(this.#folder) : [];
    for (const name of names.filter((each) => isUseless(Number(each)))) {
      this.#touched.add(`${PARTS}/${name}/`);
      rmSync(join(this.#folder, name), { recursive: true });
    }
  }

  #pathOf(part: number, ...below: string[]): string {
    return join(this.#folder, String(part), ...below);
  }
}

const PARTS = 'search';
const DIGEST = 'digest.txt';
const FILES = 'files';

function digestOfAll(pages: Digests): string {
  return hash('sha256', pages.map(([path, digest]) => `${digest} ${path}`).join('\n'));
}
