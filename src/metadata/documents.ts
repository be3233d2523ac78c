import type { EventView, SourceView } from '#ledger';
import type { CreativeWorkLeaf, DatasetLeaf } from 'schema-dts';
import type { Address } from '../layouts/href.ts';

/** A document that was read, without what was read in it. */
export function documentNode(source: SourceView): CreativeWorkLeaf {
  const { title, publisher, author, date, url, archived, seenAt, language } = source;
  const address = url ?? archived ?? seenAt;
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(date?.machine && { datePublished: date.machine }),
    ...(address && { url: address }),
    ...(language && { inLanguage: language }),
  };
}

/** The records of an event as another page names them; the page of the event says more. */
export function datasetReference(
  { id, title }: Pick<EventView, 'id' | 'title'>,
  address: Address,
): DatasetLeaf {
  const url = address(`/figures/${id}/`);
  return { '@type': 'Dataset', '@id': `${url}#dataset`, name: title, url };
}
