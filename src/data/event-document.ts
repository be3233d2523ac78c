import type {
  AgentView,
  ClaimView,
  EventPageView,
  FigureView,
  ReadingView,
  SeriesView,
  SourceView,
} from '#ledger';
import type { Quantity } from '#quantity';
import { correctionEntries } from './corrections.ts';
import { byText } from './table.ts';

/**
 * An event with its figures, their claims and its series, for JSON. Keys are those of the columns
 * of the tables; what is not stated has no key, except within a quantity.
 * @param address makes an absolute address of a path of the site
 */
export function eventDocument(
  { site, event, figures, series, corrections }: Omit<EventPageView, 'printedBy'>,
  address: (path: string) => string,
) {
  const { id, title, place, period, summary } = event;
  return {
    site: { title: site.title, url: site.url },
    publisher: site.publisher,
    licence: site.licences.data,
    event: { id, title, place, period: period?.edtf, summary },
    figures: figures.toSorted((a, b) => byText(a.id, b.id)).map(figureEntry),
    series: series.toSorted((a, b) => byText(a.id, b.id)).map(seriesEntry),
    sources: sourcesOf({ figures, series }).map(sourceEntry),
    corrections: correctionEntries(corrections, address),
  };
}

/** The documents that some records were read in, by id. */
export function sourcesOf(records: Partial<Pick<EventPageView, 'figures' | 'series'>>) {
  const { figures = [], series = [] } = records;
  const read = [
    ...figures.flatMap(({ claims }) => claims),
    ...series.flatMap(({ readings }) => readings),
  ];
  const sources = new Map(read.map(({ source }) => [source.id, source]));
  return [...sources.values()].sort((a, b) => byText(a.id, b.id));
}

function figureEntry(figure: FigureView) {
  return {
    id: figure.id,
    label: figure.label,
    measure: figure.measure,
    facets: Object.fromEntries(figure.of.map(({ ids }) => ids)),
    part_of: figure.partOf?.ref.split('/')[1],
    place: figure.place,
    period: figure.period?.edtf,
    note: figure.note,
    claims: figure.claims.toSorted((a, b) => byText(a.id, b.id)).map(claimEntry),
  };
}

function claimEntry(claim: ClaimView) {
  return {
    id: claim.id,
    says: claim.says,
    quantity: quantityEntry(claim.quantity),
    stance: claim.stance,
    as_of: claim.asOf?.edtf,
    by: agentEntry(claim.by),
    via: claim.via.map(agentEntry),
    source: claim.source.id,
    locator: claim.locator,
    quote: claim.quote,
    includes: claim.includes,
    excludes: claim.excludes,
    replaces: claim.replaces,
    because: claim.reason,
    replaced_by: claim.replacedBy,
    note: claim.note,
  };
}

/** A value never stands alone: relation, value, low, high and unit are always there. */
function quantityEntry({ relation, value, low, high, unit, scaleBound, parts }: Quantity) {
  return { relation, value, low, high, unit, hedge: scaleBound, parts };
}

function agentEntry({ id, name, kind }: AgentView) {
  return { id, name, kind };
}

function seriesEntry(series: SeriesView) {
  const { id, label, figure, cumulative, datedBy, by, note, readings } = series;
  return {
    id,
    label,
    figure,
    cumulative,
    dated_by: datedBy,
    by: agentEntry(by),
    note,
    readings: readings.map(readingEntry),
  };
}

function readingEntry({ when, says, quantity, source, reason, note }: ReadingView) {
  return {
    when: when.edtf,
    says,
    quantity: quantity ? quantityEntry(quantity) : null,
    source: source.id,
    because: reason,
    note,
  };
}

/** A document under the keys of its table. */
export function sourceEntry({ date, seenAt, ...source }: SourceView) {
  return { ...source, date: date?.edtf, seen_at: seenAt };
}
