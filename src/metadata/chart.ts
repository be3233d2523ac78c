import type { ChartPageView } from '#ledger';
import type { Words } from '#words';
import type { DatasetLeaf, ImageObjectLeaf, NewsMediaOrganizationLeaf } from 'schema-dts';
import type { Address } from '../layouts/href.ts';
import { download } from './dataset.ts';
import { datasetReference } from './documents.ts';
import { licenceOf, publisherNode, publisherReference } from './publisher.ts';

interface ChartText {
  title: string;
  description: string;
}

/** A chart as a picture, and what it draws as data where it draws any figures. */
export function chartNodes(
  view: ChartPageView,
  { title, description }: ChartText,
  address: Address,
  words: Words,
): [ImageObjectLeaf, ...DatasetLeaf[], NewsMediaOrganizationLeaf] {
  const { site, chart, figures } = view;
  const url = address(`/charts/${chart.id}/`);
  const events = new Map(figures.map(({ ref, event }) => [ref.split('/')[0] ?? '', event]));
  const isBasedOn = [...events].map(([id, event]) =>
    datasetReference({ id, title: event }, address),
  );
  const common = {
    description,
    creator: publisherReference(address),
    isAccessibleForFree: true,
    ...(isBasedOn.length > 0 && { isBasedOn }),
  };
  const picture: ImageObjectLeaf = {
    '@type': 'ImageObject',
    '@id': `${url}#picture`,
    mainEntityOfPage: url,
    name: title,
    contentUrl: address(`/charts/${chart.id}.png`),
    encodingFormat: 'image/png',
    license: licenceOf(site.licences.text),
    acquireLicensePage: url,
    creditText: site.publisher.name,
    ...common,
  };
  const data: DatasetLeaf = {
    '@type': 'Dataset',
    '@id': `${url}#data`,
    url,
    name: words.metadata.chartData(title),
    license: licenceOf(site.licences.data),
    distribution: ['csv', 'json'].map((end) => download(`/charts/${chart.id}.${end}`, address)),
    ...common,
  };
  return [picture, ...(figures.length > 0 ? [data] : []), publisherNode(site, address)];
}
