import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '#finish';
import type { z } from 'zod';
import type { ChartFacts, CorrectionFacts, Edition, FeedEntry, ReadPage } from './edition.ts';
import { readPage } from './read-page.ts';
import { readSources } from './read-sources.ts';
import {
  chartDocumentSchema,
  eventDocumentSchema,
  feedSchema,
  packageSchema,
  type FigureFacts,
  type SeriesFacts,
} from './records.ts';

/** Thrown for a folder that holds no site, or one that another version has built; the message says so. */
export class NoEdition extends Error {}

/**
 * Reads a built site as its readers find it. What the pages and the downloads do not say is not
 * known here, so that sites of any origin compare.
 * @param other an edition that has most pages in common with it: a page of the same bytes is read once
 * @throws NoEdition
 */
export function readEdition(folder: string, other?: Edition): Edition {
  if (!isBuiltSite(folder)) throw new NoEdition(`"${folder}" holds no built site.`);
  const files = filesOf(folder);
  const documents = files
    .filter((file) => /^data\/[^/]+\.json$/.test(file) && file !== PACKAGE)
    .map((file) => readJson(folder, file, eventDocumentSchema));
  return {
    folder,
    pages: pagesOf(folder, files, other),
    figures: new Map(documents.flatMap(figuresOf).map((figure) => [figure.ref, figure])),
    series: new Map(documents.flatMap(seriesOf).map((series) => [series.ref, series])),
    sources: readSources(folder),
    charts: chartsOf(folder, files),
    corrections: correctionsOf(documents),
    feed: feedOf(folder),
  };
}

/** A build has a home page and the package of its data. */
export function isBuiltSite(folder: string): boolean {
  const files = ['index.html', PACKAGE].map((file) => join(folder, file));
  if (!files.every((file) => existsSync(file))) return false;
  return packageSchema.safeParse(parsed(readFileSync(join(folder, PACKAGE), 'utf8'))).success;
}

const PACKAGE = 'data/datapackage.json';

/** Charts for other sites repeat their pages, and the manual is in previews alone. */
const NOT_READ = /^(?:charts\/[^/]+\/embed|manual)\//;

function pagesOf(
  folder: string,
  files: readonly string[],
  other: Edition | undefined,
): Map<string, ReadPage> {
  const pages = files
    .filter((file) => /(?:^|\/)index\.html$/.test(file) && !NOT_READ.test(file))
    .flatMap((file) => {
      const address = `/${file.replace(/index\.html$/, '')}`;
      const bytes = readFileSync(join(folder, file));
      return pageIn(other, { address, file, bytes }) ?? readPage(address, bytes.toString()) ?? [];
    });
  return new Map(pages.map((page) => [page.address, page]));
}

/** The page of an edition, where it has these bytes there. */
function pageIn(
  edition: Edition | undefined,
  { address, file, bytes }: { address: string; file: string; bytes: Buffer },
): ReadPage | undefined {
  const page = edition?.pages.get(address);
  if (!edition || !page) return undefined;
  return readFileSync(join(edition.folder, file)).equals(bytes) ? page : undefined;
}

type EventDocument = z.infer<typeof eventDocumentSchema>;

function figuresOf({ event, figures }: EventDocument): FigureFacts[] {
  return figures.map(({ claims, ...figure }) => ({
    ...figure,
    ref: `${event.id}/${figure.id}`,
    event,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  }));
}

function seriesOf({ event, series }: EventDocument): SeriesFacts[] {
  return series.map(({ readings, ...rest }) => ({
    ...rest,
    ref: `${event.id}/${rest.id}`,
    readings: new Map(readings.map((reading) => [reading.when, reading])),
  }));
}

function chartsOf(folder: string, files: readonly string[]): Map<string, ChartFacts> {
  const charts = files
    .filter((file) => /^charts\/[^/]+\.json$/.test(file))
    .map((file) => {
      const { chart, rows, events } = readJson(folder, file, chartDocumentSchema);
      const { address: _ofSite, ...words } = chart;
      const drawn = rows.flatMap(({ figure, claim }) => (claim ? `${figure}#${claim}` : []));
      return {
        ...chart,
        claims: new Set(drawn),
        series: new Set(rows.flatMap(seriesIn)),
        rows: JSON.stringify([words, rows, events]),
        picture: file.replace(/\.json$/, '.svg'),
      };
    });
  return new Map(charts.map((chart) => [chart.id, chart]));
}

/** A row of a series names the figure that it counts, and so the event. */
function seriesIn({ figure, series }: Record<string, unknown>): string[] {
  const [event] = String(figure ?? '').split('/');
  return series && event ? [`${event}/${series}`] : [];
}

/** A correction stands with the event of its figure, so each is there once. */
function correctionsOf(documents: readonly EventDocument[]): CorrectionFacts[] {
  return documents.flatMap(({ site, corrections }) =>
    corrections.map(({ address, ...correction }) => ({
      ...correction,
      article: pathIn(site.url, address).replace(/#.*$/, ''),
    })),
  );
}

function feedOf(folder: string): Map<string, FeedEntry> {
  if (!existsSync(join(folder, 'feed.json'))) return new Map();
  const { items } = readJson(folder, 'feed.json', feedSchema);
  return new Map(
    items.map(({ url, title, ...rest }) => [
      new URL(url).pathname,
      { title, whole: JSON.stringify([title, rest]) },
    ]),
  );
}

/** The path of an address below that of its site: '/articles/x/#y'. */
function pathIn(site: string, address: string): string {
  const below = address.startsWith(site) ? address.slice(site.length) : address;
  return `/${below.replace(/^\//, '')}`;
}

function readJson<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(parsed(readFileSync(join(folder, file), 'utf8')));
  if (read.success) return read.data;
  const where = read.error.issues[0]?.path.join('.') ?? '';
  throw new NoEdition(
    `${file} of "${folder}" is not as this version writes it${where && `, at ${where}`}. Build that site again with this version.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
