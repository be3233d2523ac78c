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
  readonly #new = new Set<string>();
  readonly #touched: Set<string>;

  /**
   * @param cache the cache of pages of this build
   * @param touched gets the paths of files that are made, changed or taken away, and of folders with a slash at the end
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

  /** Takes the place of what was kept as this part. Files that are the same stay. */
  keep(part: number, pages: Digests, files: readonly IndexedFile[]): void {
    const paths = new Set(files.map(({ path }) => path));
    for (const path of this.filesOf(part).filter((each) => !paths.has(each)))
      rmSync(this.#touch(part, FILES, path));
    for (const { path, content } of files) {
      if (this.#holds(part, path, content)) continue;
      const file = this.#touch(part, FILES, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      this.#new.add(file);
    }
    writeFileSync(this.#touch(part, DIGEST), digestOfAll(pages));
  }

  /** True of a file of a part that this build has written. */
  isNew(part: number, path: string): boolean {
    return this.#new.has(this.#pathOf(part, FILES, path));
  }

  /** Paths of the files of a part. */
  filesOf(part: number): string[] {
    const folder = this.#pathOf(part, FILES);
    return existsSync(folder) ? filesOf(folder) : [];
  }

  /** Puts the files of a part into a folder, or one of them. */
  restore(part: number, into: string, path = ''): void {
    cpSync(this.#pathOf(part, FILES, path), join(into, path), { recursive: true });
  }

  /** Takes away parts of which no use is made. */
  drop(isUseless: (part: number) => boolean): void {
    const names = existsSync(this.#folder) ? readdirSync(this.#folder) : [];
    for (const name of names.filter((each) => isUseless(Number(each)))) {
      this.#touched.add(`${PARTS}/${name}/`);
      rmSync(join(this.#folder, name), { recursive: true });
    }
  }

  #holds(part: number, path: string, content: Uint8Array): boolean {
    const file = this.#pathOf(part, FILES, path);
    return existsSync(file) && readFileSync(file).equals(content);
  }

  /** The path of a file that is about to be changed. */
  #touch(part: number, ...below: string[]): string {
    this.#touched.add([PARTS, part, ...below].join('/'));
    return this.#pathOf(part, ...below);
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
