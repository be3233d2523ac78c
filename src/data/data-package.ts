import type { DataPageView, EventRecordsView, LicenceView, SiteView, SourceView } from '#ledger';
import { claimTable } from './claim-table.ts';
import { SOURCES } from './columns.ts';
import { sourcesOf } from './event-document.ts';
import { eventFiles, PACKAGE_FILE, SOURCES_FILE } from './files.ts';
import { readingTable } from './reading-table.ts';
import { sourceTable } from './source-table.ts';
import { byText, type DataTable } from './table.ts';
import { DIALECT, profile, tableSchema } from './table-schema.ts';

/**
 * The description of all downloads by the Data Package standard, version 2.
 * @param home absolute address of the site, with a trailing slash
 */
export function dataPackage({ site, events, sources }: DataPageView, home: string) {
  return {
    $schema: profile('datapackage'),
    name: new URL(home).hostname,
    id: new URL(`data/${PACKAGE_FILE}`, home).href,
    title: site.title,
    description: site.description,
    homepage: home,
    licenses: [licence(site.licences.data)],
    contributors: [publisher(site)],
    resources: [
      ...events.toSorted((a, b) => byText(a.event.id, b.event.id)).flatMap(eventResources),
      resource({
        name: SOURCES,
        path: SOURCES_FILE,
        title: 'Sources',
        description: 'Every document that a count was read in.',
        table: sourceTable(sources),
      }),
    ],
  };
}

function eventResources(records: EventRecordsView) {
  const { event, figures, series } = records;
  const { claims, readings } = eventFiles(records);
  const files = [
    resource({
      name: event.id,
      path: claims,
      title: `${event.title}: counts on record`,
      description: 'Every claim of every figure of the event, replaced ones included.',
      sources: sourcesOf({ figures }),
      table: claimTable(figures),
    }),
  ];
  if (readings === undefined) return files;
  const overTime = resource({
    name: `${event.id}.series`,
    path: readings,
    title: `${event.title}: readings over time`,
    description: 'Every reading of every series of the event.',
    sources: sourcesOf({ series }),
    table: readingTable(records),
  });
  return [...files, overTime];
}

interface Download {
  name: string;
  path: string;
  title: string;
  description: string;
  sources?: SourceView[];
  table: DataTable;
}

function resource({ name, path, title, description, sources = [], table }: Download) {
  return {
    $schema: profile('dataresource'),
    name,
    type: 'table',
    title,
    description,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(sources.length > 0 && { sources: sources.map(source) }),
    dialect: DIALECT,
    schema: tableSchema(table),
  };
}

/** The standard wants a name of these characters; "CC BY 4.0" is "CC-BY-4.0". */
function licence({ name, url }: LicenceView) {
  const id = name.replaceAll(/[^-a-zA-Z0-9._]+/g, '-');
  return { name: id, title: name, ...(url && { path: url }) };
}

function publisher({ publisher: { name, url, email } }: SiteView) {
  return { title: name, ...(url && { path: url }), ...(email && { email }), roles: ['publisher'] };
}

function source({ publisher, title, url, archived, seenAt }: SourceView) {
  const path = url ?? archived ?? seenAt;
  return { title: `${publisher}: ${title}`, ...(path && { path }) };
}
