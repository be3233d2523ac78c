import type { CollectionPageLeaf } from 'schema-dts';
import type { Address } from '../layouts/href.ts';

/** A page that lists others. */
export function collectionNode(
  page: { path: string; title: string; description: string; language: string },
  address: Address,
): CollectionPageLeaf {
  const { path, title, description, language } = page;
  return {
    '@type': 'CollectionPage',
    '@id': address(path),
    url: address(path),
    name: title,
    description,
    inLanguage: language,
    isPartOf: { '@id': address('/#website') },
  };
}
