import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PackedText } from '#memory';
import { filesOf } from './files-of.ts';
import { factsOf, type PageFacts } from './page-facts.ts';
import type { Tag } from './tags.ts';

/** Facts of a page as JSON: those of all pages as objects are more than memory may hold. */
export interface KnownPage {
  /** Bytes of the page, by which another one is told from it. */
  readonly size: number;
  readonly facts: string;
}

/** A page that this build has made: its facts are asked for at the end. */
class PackedPage implements KnownPage {
  readonly size: number;
  readonly #facts: PackedText;

  constructor(size: number, facts: string) {
    this.size = size;
    this.#facts = new PackedText(facts);
  }

  get facts(): string {
    return this.#facts.text;
  }
}

/** What is known of pages, by their file below the root of the build. */
export type KnownPages = ReadonlyMap<string, KnownPage>;

export function knownPage(path: string, html: string, tags?: readonly Tag[]): KnownPage {
  return new PackedPage(Buffer.byteLength(html), JSON.stringify(factsOf(path, html, tags)));
}

/** What is known of a page; nothing where the page is not known. */
export function factsIn(page: KnownPage | undefined): Partial<PageFacts> {
  return JSON.parse(page?.facts ?? '{}');
}

/** Files of a site that are published already and stay as they are, so that a build leaves them out. */
export interface Staying {
  /** Where the pages among them lie for this build to read. */
  folder: string;
  files: Set<string>;
  /** What was known of the pages of the published site. */
  before: KnownPages;
}

/** The pages of a built site, each with what was found in it when it was made. */
export class BuiltPages {
  readonly folder: string;
  /** Sorted by file. A page that nothing was known of is read, and so is one in the folder that has another size. */
  readonly known: KnownPages;
  /** Undefined where the folder holds the whole site. */
  readonly staying: Staying | undefined;
  readonly #made: ReadonlySet<string>;

  constructor(folder: string, known: KnownPages = new Map(), staying?: Staying) {
    this.folder = folder;
    this.#made = new Set(filesOf(folder));
    this.staying = staying;
    const pages = this.files.filter((file) => file.endsWith('.html'));
    this.known = new Map(pages.map((path) => [path, this.#pageAt(path, known.get(path))]));
  }

  get paths(): string[] {
    return [...this.known.keys()];
  }

  /** All files of the site, sorted. */
  get files(): string[] {
    return [...this.#made.union(this.staying?.files ?? new Set<string>())].sort();
  }

  /** False of a file that stays. */
  isMade(file: string): boolean {
    return this.#made.has(file);
  }

  factsOf(path: string): PageFacts {
    return factsIn(this.known.get(path)) as PageFacts;
  }

  textOf(path: string): string {
    return readFileSync(this.#placeOf(path), 'utf8');
  }

  #placeOf(path: string): string {
    const { folder = this.folder } = this.#made.has(path) ? {} : (this.staying ?? {});
    return join(folder, path);
  }

  #pageAt(path: string, known: KnownPage | undefined): KnownPage {
    const isSure = !this.isMade(path) || known?.size === statSync(this.#placeOf(path)).size;
    return known && isSure ? known : knownPage(path, this.textOf(path));
  }
}
