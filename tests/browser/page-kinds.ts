import { globSync, readdirSync } from 'node:fs';

const TEXTS = readdirSync('content/pages').map((file) => file.replace(/\.md$/, ''));

/** Every kind of page that a site has, by its address; one of each is looked at, the first in order. */
const KINDS: [kind: string, address: RegExp, best?: string][] = [
  ['home', /^\/$/],
  ['article', /^\/articles\/[^/]+\/$/, '/articles/the-counts-of-2014/'],
  ['topics', /^\/topics\/$/],
  ['topic', /^\/topics\/[^/]+\/$/],
  ['archive', /^\/archive\/$/],
  ['events', /^\/figures\/$/],
  ['event', /^\/figures\/[^/]+\/$/, '/figures/protective-edge/'],
  ['charts', /^\/charts\/$/],
  ['chart', /^\/charts\/[^/]+\/$/, '/charts/protective-edge-toll/'],
  ['embed', /^\/charts\/[^/]+\/embed\/$/, '/charts/rockets-december-2017/embed/'],
  ['sources', /^\/sources\/$/],
  ['data', /^\/data\/$/],
  ['corrections', /^\/corrections\/$/],
  ['search', /^\/search\/$/],
  ['not found', /^\/404\.html$/],
  ['text', new RegExp(`^/(${TEXTS.join('|')})/$`), '/method/'],
];

/** Addresses of all pages of a build, sorted. */
export function addressesOf(out: string): string[] {
  return globSync('**/*.html', { cwd: out })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** One address for each kind that a build has. A page of no known kind is an error. */
export function oneOfEachKind(addresses: string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const address of addresses) {
    const [kind, , best] = KINDS.find(([, pattern]) => pattern.test(address)) ?? [];
    if (!kind) throw new Error(`${address} is a page of no known kind: add it to page-kinds.ts.`);
    if (!found[kind] || address === best) found[kind] = address;
  }
  return found;
}
