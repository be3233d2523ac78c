import type { Address } from '../layouts/href.ts';

/** What search engines may read: all of a published site, nothing of one with drafts. */
export function robots({ drafts }: { drafts: boolean }, address: Address): string {
  const lines = drafts
    ? ['User-agent: *', 'Disallow: /']
    : ['User-agent: *', 'Disallow:', '', `Sitemap: ${address('/sitemap-index.xml')}`];
  return `${lines.join('\n')}\n`;
}
