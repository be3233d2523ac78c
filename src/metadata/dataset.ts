import { eventFiles, sourcesOf } from '#data';
import type { DataPageView, EventPageView, EventRecordsView, SiteView } from '#ledger';
import type { Words } from '#words';
import type {
  DataCatalogLeaf,
  DataDownloadLeaf,
  DatasetLeaf,
  NewsMediaOrganizationLeaf,
  PropertyValueLeaf,
} from 'schema-dts';
import type { Address } from '../layouts/href.ts';
import { temporalCoverage } from './coverage.ts';
import { datasetReference, documentNode } from './documents.ts';
import { licenceOf, publisherNode, publisherReference } from './publisher.ts';

/** The records of an event, with the documents that they were read in. */
export function eventNodes(
  view: EventPageView,
  address: Address,
  words: Words,
): [DatasetLeaf, NewsMediaOrganizationLeaf] {
  const { site } = view;
  const dataset: DatasetLeaf = {
    ...datasetNode(site, view, address, words),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': catalogueId(address),
      name: words.metadata.data(site.title),
      url: address('/data/'),
    },
    variableMeasured: measuresOf(view),
    isBasedOn: sourcesOf(view).map(documentNode),
  };
  return [dataset, publisherNode(site, address)];
}

/** Everything that can be downloaded. */
export function catalogueNodes(
  { site, events }: DataPageView,
  address: Address,
  words: Words,
): [DataCatalogLeaf, NewsMediaOrganizationLeaf] {
  const catalogue: DataCatalogLeaf = {
    '@type': 'DataCatalog',
    '@id': catalogueId(address),
    url: address('/data/'),
    name: words.metadata.data(site.title),
    description: words.data.about,
    license: licenceOf(site.licences.data),
    creator: publisherReference(address),
    dataset: events.map((records) => datasetNode(site, records, address, words)),
  };
  return [catalogue, publisherNode(site, address)];
}

function datasetNode(
  site: SiteView,
  records: EventRecordsView,
  address: Address,
  words: Words,
): DatasetLeaf {
  const { event } = records;
  const covered = temporalCoverage(event.period);
  return {
    ...datasetReference(event, address),
    identifier: address(`/figures/${event.id}/`),
    description: `${event.summary ?? ''} ${words.metadata.recordsOf(event.title)}`.trim(),
    inLanguage: site.language,
    isAccessibleForFree: true,
    license: licenceOf(site.licences.data),
    creator: publisherReference(address),
    ...(covered && { temporalCoverage: covered }),
    ...(event.place && { spatialCoverage: { '@type': 'Place', name: event.place } }),
    distribution: filesOf(records, address),
  };
}

function filesOf(records: EventRecordsView, address: Address): DataDownloadLeaf[] {
  const { claims, document, readings } = eventFiles(records);
  const files = [claims, ...(readings === undefined ? [] : [readings]), document];
  return files.map((name) => download(`/data/${name}`, address));
}

/** A file that can be downloaded; its kind is told by its name. */
export function download(path: string, address: Address): DataDownloadLeaf {
  return {
    '@type': 'DataDownload',
    contentUrl: address(path),
    encodingFormat: path.endsWith('.csv') ? 'text/csv' : 'application/json',
  };
}

/** What is counted, and by which rule; never how many. */
function measuresOf({ figures }: EventPageView): PropertyValueLeaf[] {
  const measures = new Map(figures.map(({ measure }) => [measure.id, measure]));
  return [...measures.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ label, counts, other }) => ({
      '@type': 'PropertyValue',
      name: label,
      description: counts,
      unitText: other,
    }));
}

function catalogueId(address: Address): string {
  return address('/data/#catalogue');
}
