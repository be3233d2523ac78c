import { hash } from 'node:crypto';

/** What is searched in a page, and a digest of it: two pages with one digest are the same to the search. */
export interface Searched {
  text: string;
  digest: string;
}

/** What of a page is searched. The indexer passes over a page that does not say so. */
const SEARCHED = 'data-pagefind-body';

/**
 * A page without much of what the indexer passes over, which reads it slowly: the records are half of an article.
 * Undefined of a page that is not searched.
 */
export function searchedIn(html: string): Searched | undefined {
  if (last.html !== html) last = { html, searched: readSearched(html) };
  return last.searched;
}

/** A page is asked for its facts and then searched. */
let last: { html: string; searched: Searched | undefined } = { html: '', searched: undefined };

function readSearched(html: string): Searched | undefined {
  if (!html.includes(SEARCHED)) return undefined;
  const text = withoutPictures(html.replace(HEAD, shortHead).replace(PASSED_OVER, ''));
  return { text, digest: hash('sha256', text, 'base64url') };
}

const HEAD = /<head>.*?<\/head>/s;
const TOLD = /<title>[^<]*<\/title>|<meta\b[^>]*\sdata-pagefind-[^>]*>/g;

function shortHead(head: string): string {
  return `<head>${head.match(TOLD)?.join('') ?? ''}</head>`;
}

/** Styles, and sections and details with no other in them that the indexer is told to pass over. */
const PASSED_OVER =
  /<style\b[^>]*>.*?<\/style>|<(section|details)\b[^>]*\sdata-pagefind-ignore\b[^>]*>(?:(?!<\1\b).)*?<\/\1>/gs;

const PICTURE = /<svg\b(?:"[^"]*"|'[^']*'|[^'">])*>|<\/svg>/g;

/** Charts have pictures in their pictures. A page in which they do not end stays as it is. */
function withoutPictures(html: string): string {
  const kept: string[] = [];
  let depth = 0;
  let end = 0;
  for (const { 0: tag, index } of html.matchAll(PICTURE)) {
    const isEnd = tag === '</svg>';
    if (!isEnd && depth === 0) kept.push(html.slice(end, index));
    depth += isEnd ? -1 : 1;
    if (depth === 0) end = index + tag.length;
  }
  return depth === 0 ? kept.join('') + html.slice(end) : html;
}
