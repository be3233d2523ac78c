import type { SiteView } from '#ledger';
import type { Address } from '../layouts/href.ts';

/** What search engines may read: all of a published site, nothing of a preview. */
export function robots({ preview = false }: Pick<SiteView, 'preview'>, address: Address): string {
  const lines = preview
    ? ['User-agent: *', 'Disallow: /']
    : ['User-agent: *', 'Disallow:', '', `Sitemap: ${address('/sitemap-index.xml')}`];
  return `${lines.join('\n')}\n`;
}
