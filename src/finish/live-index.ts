import { setImmediate } from 'node:timers/promises';
import type { KeptSearch } from './kept-search.ts';
import { PartIndex } from './part-index.ts';
import { type Searched, searchedIn } from './searched.ts';
import { inParts, partOf } from './search-parts.ts';

/** Pages that may wait for one before them in a part that is made. Few are rendered at once, so that it does not come. */
const MOST_WAITING = 50;

/** What a build knows of its pages before it makes them. */
export interface Expected {
  /** The files of the pages. Without those of other shards. */
  paths: readonly string[];
  /** How many parts the index of the whole site has. */
  parts: number;
  /** True of a page that is made anew since what it shows has changed, and not by every build. */
  isChanged: (path: string) => boolean;
  /** True of a page that an earlier build has made. */
  isKept: (path: string) => boolean;
  /** Gives a page that is kept. */
  textOf: (path: string) => string;
  /** The digest of what was searched in a page when it was made last; undefined where nothing was. */
  searchedBefore: (path: string) => string | undefined;
}

/**
 * Makes parts of the index while pages are rendered, one after the other, and keeps each when its last page is
 * there: the end of the build finds it as one that an earlier build has left. A part is made from the first page
 * of it on in which something else is searched than before. One of which a page does not come is given up.
 */
export class LiveIndex {
  readonly #parts: string[][];
  readonly #expected: Expected;
  readonly #kept: KeptSearch;
  readonly #waiting = new Map<string, Searched | undefined>();
  /** Pages that were rendered. */
  readonly #come = new Set<string>();
  #part = -1;
  #isMade = false;
  #next = 0;
  #digests: [path: string, digest: string][] = [];
  #index: PartIndex;
  #isFollowing = false;
  #following: Promise<void> = Promise.resolve();
  #ended: Promise<void> = Promise.resolve();

  constructor(expected: Expected, kept: KeptSearch) {
    const { paths, parts, isChanged } = expected;
    this.#expected = expected;
    this.#parts = inParts(paths, parts).map((part) => (part.some(isChanged) ? part : []));
    this.#kept = kept;
    this.#index = this.#begin();
  }

  /**
   * The part of a page, where a page of it has changed; undefined of any other. Pages are to be rendered in the
   * order of these parts, and sorted in each.
   */
  placeOf(path: string): number | undefined {
    const part = partOf(path, this.#parts.length);
    return this.#parts[part]?.length ? part : undefined;
  }

  /**
   * Takes a page that was rendered. Whoever renders the next one waits, so that the indexer, which is another
   * program, has what it works on meanwhile and is not left behind.
   */
  async add(path: string, html: string): Promise<void> {
    const part = this.placeOf(path) ?? -1;
    this.#come.add(path);
    if (part > this.#part && !this.#isMade && !this.#isAwaited()) this.#giveUp();
    if (part >= this.#part) this.#wait(path, html);
    if (!this.#isFollowing) this.#following = this.#follow();
    await this.#following;
    if (this.#isMade && this.#waiting.size > MOST_WAITING) this.#giveUp();
  }

  /** Waits for the last part. What could not be made is not told: the end of the build makes it, or says why not. */
  async end(): Promise<void> {
    await this.#following;
    this.#giveUp();
    await this.#ended;
  }

  /** True while a changed page of the part is still rendered: one of a later part may overtake it. */
  #isAwaited(): boolean {
    const paths = this.#parts[this.#part] ?? [];
    return paths.some((path) => this.#expected.isChanged(path) && !this.#come.has(path));
  }

  #wait(path: string, html: string): void {
    const searched = searchedIn(html);
    this.#waiting.set(path, searched);
    if (this.placeOf(path) === this.#part) this.#isMade ||= this.#isOther(path, searched);
  }

  #isOther(path: string, searched: Searched | undefined): boolean {
    return searched?.digest !== this.#expected.searchedBefore(path);
  }

  /** The indexer gets its pages, and others their turn, between one page and the next. */
  async #follow(): Promise<void> {
    this.#isFollowing = true;
    for (let path = this.#nextPath(); path !== undefined; path = this.#nextPath())
      await Promise.all([this.#take(path), setImmediate()]);
    this.#isFollowing = false;
  }

  #nextPath(): string | undefined {
    const path = this.#isMade ? this.#parts[this.#part]?.[this.#next] : undefined;
    if (path === undefined) return undefined;
    return this.#waiting.has(path) || this.#expected.isKept(path) ? path : undefined;
  }

  async #take(path: string): Promise<void> {
    const searched = this.#searchedOf(path);
    this.#waiting.delete(path);
    this.#next += 1;
    if (searched) this.#digests.push([path, searched.digest]);
    const added = searched && this.#index.add(path, searched.text);
    if (this.#next === this.#parts[this.#part]?.length) this.#keep();
    await added;
  }

  /** A kept page that cannot be read is left out, and so its part is made at the end. */
  #searchedOf(path: string): Searched | undefined {
    if (this.#waiting.has(path)) return this.#waiting.get(path);
    try {
      return searchedIn(this.#expected.textOf(path));
    } catch {
      return undefined;
    }
  }

  #keep(): void {
    const [part, digests, index] = [this.#part, this.#digests, this.#index];
    const kept = async () => this.#kept.keep(part, digests, await index.end());
    this.#ended = kept().catch(() => {});
    this.#index = this.#begin();
  }

  #giveUp(): void {
    this.#ended = this.#index.giveUp().catch(() => {});
    this.#index = this.#begin();
  }

  /** Goes on to the next part that has pages. */
  #begin(): PartIndex {
    do this.#part += 1;
    while (this.#parts[this.#part]?.length === 0);
    this.#next = 0;
    this.#digests = [];
    for (const path of this.#waiting.keys())
      if ((this.placeOf(path) ?? -1) < this.#part) this.#waiting.delete(path);
    this.#isMade = [...this.#waiting].some(
      ([path, searched]) => this.placeOf(path) === this.#part && this.#isOther(path, searched),
    );
    return new PartIndex(this.#part, this.#ended);
  }
}
