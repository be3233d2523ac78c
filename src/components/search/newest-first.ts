import { dayOf, type Found, type FoundPages, type Result } from './found-pages.ts';

/** So many pages of a part are loaded at a time, so that those to come are there when one is shown. */
const AHEAD = 2;

/**
 * The pages of several parts in one order, each part being in it already. A page tells its day only when it is
 * loaded, so no more are loaded than are compared. Of pages of one day, that of the earlier part comes first.
 */
export function newestFirst(parts: readonly (readonly Result[])[]): FoundPages {
  const rows = parts.map((results) => new Row(results));
  const length = parts.reduce((sum, results) => sum + results.length, 0);
  const taken: Found[] = [];
  let taking: Promise<unknown> = Promise.resolve();
  const takeUpTo = async (end: number) => {
    while (taken.length < end) {
      const next = await takeNewest(rows);
      if (!next) return;
      taken.push(next);
    }
  };
  return {
    length,
    slice: async (start, end) => {
      const done = taking.then(() => takeUpTo(end));
      taking = done.catch(() => {});
      await done;
      return taken.slice(start, end);
    },
  };
}

/** Undefined when no page is left. */
async function takeNewest(rows: readonly Row[]): Promise<Found | undefined> {
  const heads = await Promise.all(rows.map(async (row) => ({ row, page: await row.head() })));
  let newest: { row: Row; page: Found } | undefined;
  for (const { row, page } of heads)
    if (page && (!newest || dayOf(page) > dayOf(newest.page))) newest = { row, page };
  newest?.row.passHead();
  return newest?.page;
}

/** What is left of the pages of a part. */
class Row {
  readonly #results: readonly Result[];
  readonly #loading = new Map<number, Promise<Found>>();
  #at = 0;

  constructor(results: readonly Result[]) {
    this.#results = results;
  }

  async head(): Promise<Found | undefined> {
    for (const [place, result] of this.#results.slice(this.#at, this.#at + AHEAD).entries())
      this.#load(this.#at + place, result);
    return this.#loading.get(this.#at);
  }

  passHead(): void {
    this.#loading.delete(this.#at);
    this.#at += 1;
  }

  /** A page that could not be loaded is asked for again the next time. */
  #load(at: number, result: Result): void {
    if (this.#loading.has(at)) return;
    const loading = result.data();
    loading.catch(() => this.#loading.delete(at));
    this.#loading.set(at, loading);
  }
}
