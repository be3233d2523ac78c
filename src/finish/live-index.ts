import type { KeptSearch } from './kept-search.ts';
import { PartIndex } from './part-index.ts';
import { digestOf, searchedOf } from './searched.ts';
import { inParts, partOf, partsOf } from './search-parts.ts';

/** Pages that may wait for one before them. Few are made at once, so that it is one which is not made. */
const MOST_WAITING = 50;

/**
 * Makes the index while pages are rendered, part by part, and keeps each part when its last page is there:
 * the end of the build finds it as one that an earlier build has left. A part of which a page is not
 * rendered, since that is kept, is given up.
 */
export class LiveIndex {
  readonly #parts: string[][];
  readonly #kept: KeptSearch;
  readonly #waiting = new Map<string, string | undefined>();
  #part = -1;
  #next = 0;
  #digests: [path: string, digest: string][] = [];
  #index: PartIndex;
  #ended: Promise<void> = Promise.resolve();

  /** @param paths the files of all pages, which are rendered part by part, and sorted in each */
  constructor(paths: readonly string[], kept: KeptSearch, most?: number) {
    this.#parts = inParts(paths, partsOf(paths.length, most));
    this.#kept = kept;
    this.#index = this.#begin();
  }

  /** Takes a page that was rendered. Whoever renders the next one waits, so that the indexer can follow. */
  async add(path: string, html: string): Promise<void> {
    if (partOf(path, this.#parts.length) < this.#part) return;
    this.#waiting.set(path, searchedOf(html));
    const taken: Promise<void>[] = [];
    for (let page = this.#nextPath(); page !== undefined; page = this.#nextPath())
      taken.push(this.#take(page));
    if (this.#waiting.size > MOST_WAITING) this.#giveUp();
    await Promise.all(taken);
  }

  /** Waits for the last part. What could not be made is not told: the end of the build makes it, or says why not. */
  async end(): Promise<void> {
    this.#giveUp();
    await this.#ended;
  }

  #nextPath(): string | undefined {
    const path = this.#parts[this.#part]?.[this.#next];
    return path !== undefined && this.#waiting.has(path) ? path : undefined;
  }

  async #take(path: string): Promise<void> {
    const searched = this.#waiting.get(path);
    this.#waiting.delete(path);
    this.#next += 1;
    const index = this.#index;
    if (searched !== undefined) this.#digests.push([path, digestOf(searched)]);
    const added = searched === undefined ? undefined : index.add(path, searched);
    if (this.#next === this.#parts[this.#part]?.length) this.#keep();
    await added;
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
      if (partOf(path, this.#parts.length) < this.#part) this.#waiting.delete(path);
    return new PartIndex(this.#part, this.#ended);
  }
}
