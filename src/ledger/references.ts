import { nearest, problem, type Code, type Problem } from '#problems';
import { keyPlaceOf, placeOf } from './located.ts';
import type { ClaimRecord, Content, FigureRecord, SeriesRecord } from './records.ts';
import { placeAt, type Spot } from './spot.ts';

type UnknownCode = Extract<Code, `reference/unknown-${string}`>;
type PlainUnknown = Exclude<
  UnknownCode,
  'reference/unknown-image' | 'reference/unknown-page' | 'reference/unknown-series'
>;

/** The id that stands for what an editor has still to name. */
export const TO_DO = 'to-do';

const TO_NAME: Record<PlainUnknown, { what: string; where: string }> = {
  'reference/unknown-agent': { what: 'body that gave the count', where: 'agents.yaml' },
  'reference/unknown-source': { what: 'source', where: 'a file in sources/' },
  'reference/unknown-measure': { what: 'measure', where: 'measures.yaml' },
  'reference/unknown-facet': { what: 'facet', where: '"facets" in measures.yaml' },
  'reference/unknown-facet-value': { what: 'value', where: 'this facet in measures.yaml' },
  'reference/unknown-event': { what: 'event', where: 'figures/' },
  'reference/unknown-figure': { what: 'figure', where: 'the figures file of the event' },
  'reference/unknown-claim': { what: 'claim', where: 'this figure' },
  'reference/unknown-chart': { what: 'chart', where: 'charts/' },
  'reference/unknown-topic': { what: 'topic', where: 'topics.yaml' },
};

/** The ids that are known, as a map or a set has them. */
interface Known {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/**
 * The problem of a name that stands for nothing. None when the record is there but could not be
 * read (`broken`), or when its whole file could not: then the cause has been told already.
 */
export function unknownName(
  code: PlainUnknown,
  written: string,
  known: Known,
  { place, broken, kind }: { place: Spot; broken: Set<string>; kind: string },
): Problem[] {
  if (written === TO_DO) return [problem('reference/to-do', placeAt(place), TO_NAME[code])];
  if (known.has(written) || broken.has(kind) || broken.has(`${kind}/${written}`)) return [];
  const names = [...known.keys()];
  return [
    problem(code, placeAt(place), { written, nearest: nearest(written, names), known: names }),
  ];
}

/** Every reference that the data make to each other. */
export function dataReferences(content: Content): Problem[] {
  return [...content.events.values()].flatMap((event) => [
    ...[...event.figures.values()].flatMap((figure) => figureReferences(content, figure)),
    ...[...event.series.values()].flatMap((series) => seriesReferences(content, series)),
  ]);
}

/** Topics that topics.yaml does not have. Without the file, every slug names a topic. */
export function topicReferences({ articles, topics, broken }: Content): Problem[] {
  if (topics.size === 0) return [];
  return [...articles.values()].flatMap((article) =>
    article.value.topics.flatMap((topic, index) =>
      unknownName('reference/unknown-topic', topic, topics, {
        place: () => placeOf(article, ['topics', index]),
        broken,
        kind: 'topics',
      }),
    ),
  );
}

function figureReferences(content: Content, figure: FigureRecord): Problem[] {
  const { broken } = content;
  const { measure, of, 'part-of': whole, 'complete-by': facet } = figure.value;
  const event = { broken, kind: `events/${figure.event}` };
  const problems = [
    ...unknownName('reference/unknown-measure', measure, content.measures, {
      place: () => placeOf(figure, ['measure']),
      broken,
      kind: 'measures',
    }),
    ...Object.entries(of).flatMap(([key, value]) => facetReference(content, figure, key, value)),
    ...[...figure.claims.values()].flatMap((claim) => claimReferences(content, figure, claim)),
  ];
  if (whole !== undefined)
    problems.push(
      ...unknownName('reference/unknown-figure', whole, siblingsOf(content, figure), {
        place: () => placeOf(figure, ['part-of']),
        ...event,
      }),
    );
  if (facet !== undefined)
    problems.push(
      ...unknownName('reference/unknown-facet', facet, content.facets, {
        place: () => placeOf(figure, ['complete-by']),
        broken,
        kind: 'facets',
      }),
    );
  return problems;
}

function siblingsOf({ events }: Content, { event, id }: FigureRecord): Set<string> {
  return new Set([...(events.get(event)?.figures.keys() ?? [])].filter((other) => other !== id));
}

function facetReference(content: Content, figure: FigureRecord, key: string, value: string) {
  const { broken, facets } = content;
  const place = () => placeOf(figure, ['of', key]);
  const facet = facets.get(key);
  if (!facet)
    return unknownName('reference/unknown-facet', key, facets, {
      place: () => keyPlaceOf(figure, ['of', key]),
      broken,
      kind: 'facets',
    });
  return unknownName(
    'reference/unknown-facet-value',
    value,
    new Set(Object.keys(facet.value.values)),
    {
      place,
      broken,
      kind: `facets/${key}/values`,
    },
  );
}

function claimReferences(content: Content, figure: FigureRecord, claim: ClaimRecord): Problem[] {
  const { agents, broken } = content;
  const { by, via, source, replaces } = claim.value;
  const agent = (id: string, place: Spot) =>
    unknownName('reference/unknown-agent', id, agents, { place, broken, kind: 'agents' });
  const problems = [
    ...agent(by, () => placeOf(claim, ['by'])),
    ...via.flatMap((id, index) => agent(id, () => placeOf(claim, ['via', index]))),
    ...sourceReference(content, source, () => placeOf(claim, ['source'])),
  ];
  if (replaces === undefined || broken.has(`events/${figure.ref}#${replaces}`)) return problems;
  const earlier = {
    place: () => placeOf(claim, ['replaces']),
    broken,
    kind: `events/${figure.ref}#`,
  };
  return [...problems, ...unknownName('reference/unknown-claim', replaces, figure.claims, earlier)];
}

export function sourceReference(content: Content, id: string, place: Spot): Problem[] {
  const { sources, broken } = content;
  return unknownName('reference/unknown-source', id, sources, {
    place,
    broken,
    kind: 'sources',
  });
}

function seriesReferences(content: Content, series: SeriesRecord): Problem[] {
  const { agents, broken, events } = content;
  const { figure, by, source } = series.value;
  return [
    ...unknownName(
      'reference/unknown-figure',
      figure,
      events.get(series.event)?.figures ?? new Map(),
      {
        place: () => placeOf(series, ['figure']),
        broken,
        kind: `events/${series.event}`,
      },
    ),
    ...unknownName('reference/unknown-agent', by, agents, {
      place: () => placeOf(series, ['by']),
      broken,
      kind: 'agents',
    }),
    ...(source ? sourceReference(content, source, () => placeOf(series, ['source'])) : []),
    ...series.readings.flatMap((reading) =>
      reading.value.source
        ? sourceReference(content, reading.value.source, () => reading.at('source'))
        : [],
    ),
  ];
}
