import type { KeptSearch } from './kept-search.ts';
import { PartIndex } from './part-index.ts';
import { digestOf, searchedOf } from './searched.ts';
import { inParts, partOf, partsOf } from './search-parts.ts';

/** Pages that may wait for one before them. Few are made at once, so that it is one which is not made. */
const MOST_WAITING = 50;

/** What a build knows of its pages before it makes them. */
export interface Expected {
  /** The files of all pages. */
  paths: readonly string[];
  /** True of a page that is made anew since what it shows has changed, and not by every build. */
  isChanged: (path: string) => boolean;
  /** True of a page that an earlier build has made. */
  isKept: (path: string) => boolean;
  /** Gives a page that is kept. */
  textOf: (path: string) => Promise<string>;
}

/**
 * Makes the parts of the index that have a changed page while pages are rendered, one after the other, and
 * keeps each when its last page is there: the end of the build finds it as one that an earlier build has left.
 * A part of which a page does not come is given up.
 */
export class LiveIndex {
  readonly #parts: string[][];
  readonly #expected: Expected;
  readonly #kept: KeptSearch;
  readonly #waiting = new Map<string, string | undefined>();
  #part = -1;
  #next = 0;
  #digests: [path: string, digest: string][] = [];
  #index: PartIndex;
  #isFollowing = false;
  #following: Promise<void> = Promise.resolve();
  #ended: Promise<void> = Promise.resolve();

  constructor(expected: Expected, kept: KeptSearch, most?: number) {
    const { paths, isChanged } = expected;
    this.#expected = expected;
    this.#parts = inParts(paths, partsOf(paths.length, most)).map((part) =>
      part.some(isChanged) ? part : [],
    );
    this.#kept = kept;
    this.#index = this.#begin();
  }

  /** Its place among the parts that are made, in which it is to be rendered; undefined of a page of no such part. */
  placeOf(path: string): number | undefined {
    const part = partOf(path, this.#parts.length);
    return this.#parts[part]?.length ? part : undefined;
  }

  /**
   * Takes a page that was rendered. Whoever renders the next one waits, so that the indexer, which is another
   * program, has what it works on meanwhile and is not left behind.
   */
  async add(path: string, html: string): Promise<void> {
    if ((this.placeOf(path) ?? -1) >= this.#part) this.#waiting.set(path, searchedOf(html));
    if (!this.#isFollowing) this.#following = this.#follow();
    await this.#following;
    if (this.#waiting.size > MOST_WAITING) this.#giveUp();
  }

  /** Waits for the last part. What could not be made is not told: the end of the build makes it, or says why not. */
  async end(): Promise<void> {
    await this.#following;
    this.#giveUp();
    await this.#ended;
  }

  async #follow(): Promise<void> {
    this.#isFollowing = true;
    for (let path = this.#nextPath(); path !== undefined; path = this.#nextPath())
      await this.#take(path);
    this.#isFollowing = false;
  }

  #nextPath(): string | undefined {
    const path = this.#parts[this.#part]?.[this.#next];
    if (path === undefined) return undefined;
    return this.#waiting.has(path) || this.#expected.isKept(path) ? path : undefined;
  }

  async #take(path: string): Promise<void> {
    const index = this.#index;
    const searched = await this.#searchedIn(path);
    if (index !== this.#index) return;
    this.#waiting.delete(path);
    this.#next += 1;
    if (searched !== undefined) this.#digests.push([path, digestOf(searched)]);
    const added = searched === undefined ? undefined : index.add(path, searched);
    if (this.#next === this.#parts[this.#part]?.length) this.#keep();
    await added;
  }

  /** A kept page that cannot be read is left out, and so its part is made at the end. */
  async #searchedIn(path: string): Promise<string | undefined> {
    if (this.#waiting.has(path)) return this.#waiting.get(path);
    return searchedOf(await this.#expected.textOf(path).catch(() => ''));
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
    return new PartIndex(this.#part, this.#ended);
  }
}
