import type { Site } from '#schema';
import type { Words } from '#words';
import { oncePerReading } from './once-per-reading.ts';
import type {
  ClaimRecord,
  Content,
  EventRecord,
  FigureRecord,
  ReadingRecord,
  SeriesRecord,
} from './records.ts';
import { siteWords } from './site-words.ts';
import { dateOf } from './view-dates.ts';
import type {
  AgentView,
  ClaimView,
  EventView,
  FigureView,
  ImprintView,
  MeasureView,
  SeriesView,
  SiteView,
  SourceView,
} from './views.ts';

/**
 * Views of records. They are made from content without problems, so every reference is there; a
 * record that is missing all the same is an error of the program and throws.
 */
function required<T>(records: Map<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`No record "${id}": views need checked content.`);
  return record;
}

export const siteView = oncePerReading((content: Content): SiteView => {
  const { site, pages, preview } = content;
  if (!site) throw new Error('No site.yaml: views need checked content.');
  const { title, description, url, language, publisher, licences, navigation } = site.value;
  return defined({
    title,
    description,
    url: url.endsWith('/') ? url : `${url}/`,
    language,
    publisher: defined({ name: publisher.name, url: publisher.url, email: publisher.email }),
    imprint: imprintView(content, publisher),
    licences: { text: defined(licences.text), data: defined(licences.data) },
    navigation,
    pages: [...pages.values()].map(({ id, value }) => ({ id, title: value.title })),
    preview: preview || undefined,
  });
});

function imprintView(content: Content, publisher: Site['publisher']): ImprintView {
  const { logo, founded, policies = {}, 'same-as': sameAs } = publisher;
  return defined({
    logo,
    founded: founded && dateOf(content, founded),
    sameAs,
    policies: defined({ ...policies, corrections: policies.corrections ?? '/corrections/' }),
  });
}

const agentView = oncePerReading((content: Content, id: string): AgentView => {
  const { name, short = name, kind } = required(content.agents, id).value;
  return { id, name, short, kind };
});

export const sourceView = oncePerReading((content: Content, id: string): SourceView => {
  const { date, 'seen-at': seenAt, ...source } = required(content.sources, id).value;
  return defined({ id, ...source, date: date && dateOf(content, date), seenAt });
});

export const measureView = oncePerReading((content: Content, id: string): MeasureView => ({
  id,
  ...required(content.measures, id).value,
}));

export const eventView = oncePerReading((content: Content, record: EventRecord): EventView => {
  const { id, value } = record;
  const { title, place, period, summary } = value;
  return defined({ id, title, place, summary, period: period && dateOf(content, period) });
});

export const figureView = oncePerReading((content: Content, figure: FigureRecord): FigureView => {
  const event = required(content.events, figure.event);
  const { label, measure, of, place, period, note, 'part-of': whole } = figure.value;
  return defined({
    ref: figure.ref,
    id: figure.id,
    event: eventView(content, event),
    label,
    measure: measureView(content, measure),
    of: Object.entries(of).map(([facet, value]) => facetInWords(content, facet, value)),
    partOf: whole && {
      ref: `${event.id}/${whole}`,
      label: required(event.figures, whole).value.label,
    },
    place,
    period: period && dateOf(content, period),
    note,
    claims: [...figure.claims.values()].map((claim) => claimView(content, claim)),
  });
});

function facetInWords(content: Content, facet: string, value: string) {
  const { label, values } = required(content.facets, facet).value;
  return { facet: label, value: values[value] ?? value, ids: [facet, value] as [string, string] };
}

function reasonInWords(because: string, { reasons }: Words): string {
  return (reasons as Record<string, string>)[because] ?? because;
}

export function claimView(
  content: Content,
  { id, value, quantity, replacedBy }: ClaimRecord,
): ClaimView {
  if (!quantity) throw new Error(`Claim "${id}" has no quantity: views need checked content.`);
  const { says, by, via, source, locator, quote, stance, replaces, because, note } = value;
  return defined({
    id,
    quantity,
    says,
    by: agentView(content, by),
    via: via.map((agent) => agentView(content, agent)),
    source: sourceView(content, source),
    locator,
    quote,
    asOf: value['as-of'] && dateOf(content, value['as-of']),
    stance,
    includes: value.includes,
    excludes: value.excludes,
    note,
    replaces,
    because: because && reasonInWords(because, siteWords(content)),
    reason: because,
    replacedBy,
  });
}

export function seriesView(content: Content, series: SeriesRecord): SeriesView {
  const { label, by, cumulative, figure, note, source: common = '' } = series.value;
  const readings = series.readings.map(({ value, quantity }) =>
    defined({
      when: dateOf(content, value.when),
      quantity,
      says: value.says,
      source: sourceView(content, value.source ?? common),
      because: value.because && reasonInWords(value.because, siteWords(content)),
      reason: value.because,
      note: value.note,
    }),
  );
  return defined({
    id: series.id,
    label,
    note,
    figure,
    by: agentView(content, by),
    cumulative,
    datedBy: series.value['dated-by'],
    readings,
  });
}

/** A reading as a claim of its originator as of its day; undefined where no figure is given. */
export function readingClaim(
  content: Content,
  series: SeriesRecord,
  { value, quantity }: ReadingRecord,
): ClaimView | undefined {
  if (!quantity) return undefined;
  const { by, source: common = '' } = series.value;
  return defined({
    id: `${series.id}-${value.when}`,
    quantity,
    says: value.says,
    by: agentView(content, by),
    via: [],
    source: sourceView(content, value.source ?? common),
    asOf: dateOf(content, value.when),
    stance: 'reported' as const,
    includes: [],
    excludes: [],
    note: value.note,
  });
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined | ''> };

/** Without the fields that are undefined, so that equal views are equal as JSON and as objects. */
export function defined<T extends object>(fields: T): Defined<T> {
  const kept: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T)[])
    if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as Defined<T>;
}
