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
        { label: footer.search, href: '/search/' },
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
      links: [
        ...pages.map(({ id, title }) => ({ label: title, href: `/${id}/` })),
        { label: footer.corrections, href: '/corrections/' },
      ],
    },
    {
      title: footer.follow,
      links: [
        { label: footer.rss, href: '/rss.xml' },
        { label: footer.jsonFeed, href: '/feed.json' },
        { label: footer.correctionsFeed, href: '/corrections.xml' },
      ],
    },
  ];
}
