import type { SiteView } from '#ledger';
import type { BreadcrumbListLeaf } from 'schema-dts';
import type { Address } from '../layouts/href.ts';

/** A page on the way from the home page down. */
export interface Crumb {
  name: string;
  path: string;
}

/** Where a page stands on the site; the home page is the first step and is not among `trail`. */
export function breadcrumbs(
  site: SiteView,
  trail: readonly Crumb[],
  address: Address,
): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.title, path: '/' }, ...trail].map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: address(path),
    })),
  };
}
