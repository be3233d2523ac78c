import { hash } from 'node:crypto';

/** What of a page is searched. The indexer passes over a page that does not say so. */
const SEARCHED = 'data-pagefind-body';

/** Styles, and sections with no other in them that the indexer is told to pass over. */
const PASSED_OVER =
  /<style\b[^>]*>.*?<\/style>|<section\b[^>]*\sdata-pagefind-ignore\b[^>]*>(?:(?!<section\b).)*?<\/section>/gs;

/**
 * A page without much of what the indexer passes over: the records are half of an article. Undefined of
 * a page that is not searched.
 */
export function searchedOf(html: string): string | undefined {
  return html.includes(SEARCHED) ? html.replace(PASSED_OVER, '') : undefined;
}

/** Of what is searched in a page: two pages with one digest are the same to the search. */
export function digestOf(searched: string): string {
  return hash('sha256', searched, 'base64url');
}
