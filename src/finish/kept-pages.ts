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
import { join } from 'node:path';
import { WrittenFiles } from './written-files.ts';

/** Each shard of a build leaves one file in it, under a name of its own. `kept-keys.ts` reads its settings. */
const KEYS = 'keys';
const PAGES = 'dist';

/** What a file of keys holds. */
interface Keys {
  /** What decides every page beside the content and the code. */
  settings: string;
  keys: [file: string, key: string][];
}

/**
 * The files of a site that earlier builds have made, each with the key of all that it shows. They lie in the
 * cache of pages, which is that of one version of the code and notices by itself when it is not what was kept.
 */
export class KeptPages {
  /** Where the files are. */
  readonly folder: string;
  readonly #keys: string;
  readonly #settings: string;
  readonly #touched: Set<string>;
  readonly #before: ReadonlyMap<string, string>;
  /** Files of earlier builds in the folder: where the cache is in order, none is there without a key. */
  readonly #there: Set<string>;
  readonly #asked = new Map<string, string>();
  readonly #now = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #files = new WrittenFiles();

  /**
   * @param cache the cache of pages of this build
   * @param touched gets the paths at which something is made or taken away
   */
  constructor(cache: string, settings: string, touched: Set<string> = new Set()) {
    this.folder = join(cache, PAGES);
    this.#keys = join(cache, KEYS);
    this.#settings = settings;
    this.#touched = touched;
    const all = readKeys(this.#keys);
    const ours = all.filter((each) => each.settings === settings);
    this.#before = new Map(ours.flatMap(({ keys }) => keys));
    this.#there = new Set(all.flatMap(({ keys }) => keys.map(([file]) => file)));
  }

  /** Files that need not be made. */
  get taken(): ReadonlySet<string> {
    return this.#taken;
  }

  /** True of a file that is kept for this very key. Of two paths with one file the first counts. */
  take(file: string, key: string | undefined): boolean {
    if (key === undefined || this.#taken.has(file)) return this.#taken.has(file);
    this.#asked.set(file, key);
    if (this.#before.get(file) !== key) return false;
    this.#now.set(file, key);
    this.#taken.add(file);
    return true;
  }

  /** True of a file that an earlier build has kept, for whichever key. */
  isOfBefore(file: string): boolean {
    return this.#before.has(file);
  }

  /** True of a file with a key that is not kept for it. */
  isMissing(file: string): boolean {
    return this.#asked.has(file) && !this.#taken.has(file);
  }

  /** Keeps a file that was made, unless it has no key. */
  keep(file: string, bytes: Uint8Array): void {
    const key = this.#asked.get(file);
    if (key === undefined) return;
    this.#touched.add(`${PAGES}/${file}`);
    this.#files.write(join(this.folder, file), bytes);
    this.#now.set(file, key);
  }

  /**
   * Takes away what nobody has asked for, before anything is kept: a disk may take two names for one that differ
   * in their capitals.
   */
  begin(): void {
    this.#drop((file) => !this.#asked.has(file));
  }

  /** Notes what is kept for the next build. */
  end(): void {
    this.#drop((file) => !this.#now.has(file));
    const keys: Keys = { settings: this.#settings, keys: [...this.#now].sort() };
    const text = JSON.stringify(keys);
    rmSync(this.#keys, { recursive: true, force: true });
    mkdirSync(this.#keys, { recursive: true });
    writeFileSync(join(this.#keys, `${hash('sha256', text).slice(0, 16)}.json`), text);
  }

  #drop(isUseless: (file: string) => boolean): void {
    for (const file of [...this.#there].filter(isUseless)) {
      this.#touched.add(`${PAGES}/${file}`);
      const path = join(this.folder, file);
      // A name from elsewhere may lead anywhere.
      if (path.startsWith(join(this.folder, '/'))) rmSync(path, { force: true });
      this.#there.delete(file);
    }
  }

  /** Puts what is kept into a folder; what is there stays. */
  restore(into: string): void {
    if (existsSync(this.folder)) cpSync(this.folder, into, { recursive: true, force: false });
  }
}

function readKeys(folder: string): Keys[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Keys);
}
