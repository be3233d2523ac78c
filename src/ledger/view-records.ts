import { dateView } from './date-text.ts';
import type {
  ClaimRecord,
  Content,
  EventRecord,
  FigureRecord,
  ReadingRecord,
  SeriesRecord,
} from './records.ts';
import type {
  AgentView,
  ClaimView,
  EventView,
  FigureView,
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

export function siteView({ site, preview }: Content): SiteView {
  if (!site) throw new Error('No site.yaml: views need checked content.');
  const { title, description, url, language, publisher, licences, navigation } = site.value;
  return defined({
    title,
    description,
    url: url.endsWith('/') ? url : `${url}/`,
    language,
    publisher: defined(publisher),
    licences: { text: defined(licences.text), data: defined(licences.data) },
    navigation,
    preview: preview || undefined,
  });
}

function agentView(content: Content, id: string): AgentView {
  const { name, short = name, kind } = required(content.agents, id).value;
  return { id, name, short, kind };
}

export function sourceView(content: Content, id: string): SourceView {
  const { date, 'seen-at': seenAt, ...source } = required(content.sources, id).value;
  return defined({ id, ...source, date: date && dateView(date), seenAt });
}

export function measureView(content: Content, id: string): MeasureView {
  return { id, ...required(content.measures, id).value };
}

export function eventView({ id, value }: EventRecord): EventView {
  const { title, place, period, summary } = value;
  return defined({ id, title, place, summary, period: period && dateView(period) });
}

export function figureView(content: Content, figure: FigureRecord): FigureView {
  const event = required(content.events, figure.event);
  const { label, measure, of, place, period, note, 'part-of': whole } = figure.value;
  return defined({
    ref: figure.ref,
    id: figure.id,
    event: eventView(event),
    label,
    measure: measureView(content, measure),
    of: Object.entries(of).map(([facet, value]) => facetInWords(content, facet, value)),
    partOf: whole && {
      ref: `${event.id}/${whole}`,
      label: required(event.figures, whole).value.label,
    },
    place,
    period: period && dateView(period),
    note,
    claims: [...figure.claims.values()].map((claim) => claimView(content, claim)),
  });
}

function facetInWords(content: Content, facet: string, value: string) {
  const { label, values } = required(content.facets, facet).value;
  return { facet: label, value: values[value] ?? value, ids: [facet, value] as [string, string] };
}

const BECAUSE: Record<string, string> = {
  'later-deaths': 'people died later of their wounds',
  'bodies-recovered': 'bodies were recovered later',
  reclassified: 'cases were put into another class',
  'source-corrected': 'the source corrected itself',
  'our-error': 'this site had it wrong',
  withdrawn: 'the source withdrew it',
  'scope-changed': 'the source counts something else since',
  rebased: 'the source started its count anew',
};

function reasonInWords(because: string): string {
  return BECAUSE[because] ?? because;
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
    asOf: value['as-of'] && dateView(value['as-of']),
    stance,
    includes: value.includes,
    excludes: value.excludes,
    note,
    replaces,
    because: because && reasonInWords(because),
    reason: because,
    replacedBy,
  });
}

export function seriesView(content: Content, series: SeriesRecord): SeriesView {
  const { label, by, cumulative, figure, note, source: common = '' } = series.value;
  const readings = series.readings.map(({ value, quantity }) =>
    defined({
      when: dateView(value.when),
      quantity,
      says: value.says,
      source: sourceView(content, value.source ?? common),
      because: value.because && reasonInWords(value.because),
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
    asOf: dateView(value.when),
    stance: 'reported' as const,
    includes: [],
    excludes: [],
    note: value.note,
  });
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined | ''> };

/** Without the fields that are undefined, so that equal views are equal as JSON and as objects. */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
