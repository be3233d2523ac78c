import type { Found, Result } from './pagefind.ts';

/** All pages that were found, in their order. Each is loaded when it is to be shown. */
export interface FoundPages {
  length: number;
  /** Of the pages from `start` to before `end`, those that there are. */
  slice(start: number, end: number): Promise<Found[]>;
}

/** Pages in the order in which the search gives them. */
export function inOrder(results: readonly Result[]): FoundPages {
  return {
    length: results.length,
    slice: (start, end) => Promise.all(results.slice(start, end).map((result) => result.data())),
  };
}
