import type { SiteView } from '#ledger';
import { words } from '../layouts/words.ts';

interface FooterGroup {
  title: string;
  links: { label: string; href: string }[];
}

/** The links at the foot of every page: to what each site has, and to its own pages. */
export function footerGroups({ pages }: SiteView): FooterGroup[] {
  const { footer } = words();
  return [
    {
      title: footer.read,
      links: [
        { label: footer.latest, href: '/' },
        { label: footer.topics, href: '/topics/' },
        { label: footer.archive, href: '/archive/' },
      ],
    },
    {
      title: footer.records,
      links: [
        { label: footer.figures, href: '/figures/' },
        { label: footer.charts, href: '/charts/' },
        { label: footer.sources, href: '/sources/' },
        { label: footer.files, href: '/data/' },
      ],
    },
    {
      title: footer.site,
      links: pages.map(({ id, title }) => ({ label: title, href: `/${id}/` })),
    },
  ].filter(({ links }) => links.length > 0);
}
