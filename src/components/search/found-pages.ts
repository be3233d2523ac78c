import type { Kind } from './kinds.ts';

/** A page that was found, before it is loaded. */
export interface Result {
  data(): Promise<Found>;
}

/** A page that was found. */
export interface Found {
  url: string;
  /** HTML: escaped text with `<mark>` around what was looked for. */
  excerpt: string;
  meta: { title: string; kind?: Kind; date?: string; language?: string };
  filters: { day?: string[] };
  /** The parts of the page that hold the words; the page itself may be one. */
  sub_results: { title: string; url: string }[];
}

/** By which the newest come first. A page without a day has one before all others. */
export function dayOf({ filters }: Found): string {
  return filters.day?.[0] ?? '';
}

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
