import type { Search } from './pagefind.ts';

/** What a reader looks for: the fields of the form, by name. It is the query of the address too. */
export type Wanted = Record<string, string>;

const FILTERS = ['kind', 'topic', 'year'];

/** Of the fields, those that say something. */
export function wantedOf(fields: Iterable<[string, FormDataEntryValue]>): Wanted {
  const said = [...fields].map(([name, value]) => [name, String(value).trim()] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== ''));
}

/** False when nothing but an order is chosen. */
export function isWanted({ q, ...rest }: Wanted): boolean {
  return q !== undefined || FILTERS.some((name) => name in rest);
}

export function searchOf(wanted: Wanted): Search {
  const chosen = Object.entries(wanted).filter(([name]) => FILTERS.includes(name));
  return {
    filters: Object.fromEntries(chosen),
    sort: wanted['order'] === 'newest' ? { day: 'desc' } : {},
  };
}
