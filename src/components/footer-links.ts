import type { SiteView } from '#ledger';
import { words } from '../layouts/words.ts';

interface FooterGroup {
  title: string;
  links: { label: string; href: string }[];
}

/** The links at the foot of every page: to what each site has, and to its own pages. */
export function footerGroups({ pages }: SiteView): FooterGroup[] {
  const { feeds, footer, pageNames } = words();
  return [
    {
      title: footer.read,
      links: [
        { label: pageNames.latest, href: '/' },
        { label: pageNames.topics, href: '/topics/' },
        { label: pageNames.archive, href: '/archive/' },
        { label: pageNames.search, href: '/search/' },
      ],
    },
    {
      title: footer.records,
      links: [
        { label: pageNames.figures, href: '/figures/' },
        { label: pageNames.charts, href: '/charts/' },
        { label: pageNames.sources, href: '/sources/' },
        { label: pageNames.data, href: '/data/' },
      ],
    },
    {
      title: footer.site,
      links: [
        ...pages.map(({ id, title }) => ({ label: title, href: `/${id}/` })),
        { label: pageNames.corrections, href: '/corrections/' },
      ],
    },
    {
      title: footer.follow,
      links: [
        { label: footer.rss, href: '/rss.xml' },
        { label: footer.jsonFeed, href: '/feed.json' },
        { label: feeds.discovery.corrections, href: '/corrections.xml' },
      ],
    },
  ];
}
