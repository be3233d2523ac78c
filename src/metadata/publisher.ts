import type { LicenceView, SiteView } from '#ledger';
import type {
  CreativeWorkLeaf,
  IdReference,
  NewsMediaOrganizationLeaf,
  WebSiteLeaf,
} from 'schema-dts';
import type { Address } from '../layouts/href.ts';

type Policies = SiteView['imprint']['policies'];

/** What schema.org calls the pages of a publisher on how it works. */
const POLICIES = {
  principles: 'publishingPrinciples',
  corrections: 'correctionsPolicy',
  ethics: 'ethicsPolicy',
  'fact-checking': 'verificationFactCheckingPolicy',
  ownership: 'ownershipFundingInfo',
  masthead: 'masthead',
  coverage: 'missionCoveragePrioritiesPolicy',
  diversity: 'diversityPolicy',
  'unnamed-sources': 'unnamedSourcesPolicy',
  feedback: 'actionableFeedbackPolicy',
} as const satisfies Record<keyof Policies, keyof NewsMediaOrganizationLeaf>;

/** The home page: the site, and who publishes it by which rules. */
export function homeNodes(
  site: SiteView,
  address: Address,
): [WebSiteLeaf, NewsMediaOrganizationLeaf] {
  const { publisher, imprint } = site;
  return [
    {
      '@type': 'WebSite',
      '@id': address('/#website'),
      url: address('/'),
      name: site.title,
      description: site.description,
      inLanguage: site.language,
      publisher: publisherReference(address),
    },
    {
      ...publisherNode(site, address),
      ...(publisher.email && { email: publisher.email }),
      ...(imprint.founded?.machine && { foundingDate: imprint.founded.machine }),
      ...(imprint.sameAs && { sameAs: imprint.sameAs }),
      ...policies(imprint.policies, address),
    },
  ];
}

/** The publisher as other pages name it; the home page says more. */
export function publisherNode(
  { publisher, imprint }: SiteView,
  address: Address,
): NewsMediaOrganizationLeaf {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': address('/#publisher'),
    name: publisher.name,
    url: publisher.url ?? address('/'),
    logo: imprint.logo ?? address('/icon-512.png'),
  };
}

export function publisherReference(address: Address): IdReference {
  return { '@id': address('/#publisher') };
}

/** A licence without an address is named only. */
export function licenceOf({ name, url }: LicenceView): string | CreativeWorkLeaf {
  return url ?? { '@type': 'CreativeWork', name };
}

function policies(known: Policies, address: Address): Partial<NewsMediaOrganizationLeaf> {
  const entries = Object.entries(POLICIES).flatMap(([policy, name]) => {
    const path = known[policy as keyof Policies];
    return path === undefined ? [] : [[name, address(path)]];
  });
  return Object.fromEntries(entries);
}
