import type { ClaimRecord, Content, FigureRecord } from '#ledger';
import type { Registry } from '#schema';

/** An id that an editor may write in a place, and what it stands for. */
export interface Entry {
  id: string;
  /** In words; empty for a record that could not be read whole. */
  means: string;
}

export interface Entries {
  entries: Entry[];
  /** False where other ids may be right too: the content could not be read, or no list is kept. */
  whole: boolean;
}

type Records = Map<string, { id: string }>;

/** The ids of each registry. The values of facets depend on the facet: see `facetValues`. */
export function registriesOf(content: Content): Record<Exclude<Registry, 'facet-values'>, Entries> {
  const { agents, sources, measures, facets, events } = content;
  const figures = [...events.values()].flatMap((event) => [...event.figures.values()]);
  const series = [...events.values()].flatMap((event) => [...event.series.values()]);
  const eventsWhole = ![...content.broken].some((path) => path.startsWith('events'));
  return {
    agents: listed(content, 'agents', agents, ({ value }) => value.name),
    sources: listed(content, 'sources', sources, ({ value }) =>
      [`${value.publisher}: ${value.title}`, value.date].filter(Boolean).join(', '),
    ),
    measures: listed(
      content,
      'measures',
      measures,
      ({ value }) => `${value.label}. ${value.counts}`,
    ),
    facets: listed(content, 'facets', facets, ({ value }) => value.label),
    topics: topicsOf(content),
    figures: { entries: figures.flatMap(references), whole: eventsWhole },
    series: {
      entries: series.map(({ event, id, value }) => ({ id: `${event}/${id}`, means: value.label })),
      whole: eventsWhole,
    },
    'own-figures': {
      entries: standingIn(figures.map(({ id, event }) => [id, event])),
      whole: false,
    },
    'own-claims': {
      entries: standingIn(
        figures.flatMap(({ ref, claims }) => [...claims.keys()].map((id) => [id, ref] as const)),
      ),
      whole: false,
    },
  };
}

/** The values of each facet, by its id. */
export function facetValues({ facets }: Content): { facet: Entry; values: Entry[] }[] {
  return [...facets.values()].map(({ id, value }) => ({
    facet: { id, means: value.label },
    values: Object.entries(value.values).map(([name, means]) => ({ id: name, means })),
  }));
}

/** Records that are there and faulty are told elsewhere; their ids are right all the same. */
function listed<R extends { id: string }>(
  { broken }: Content,
  kind: string,
  records: Map<string, R>,
  means: (record: R) => string,
): Entries {
  const entries = [...records.values()].map((record) => ({ id: record.id, means: means(record) }));
  return { entries: [...entries, ...faulty(broken, kind, records)], whole: !broken.has(kind) };
}

function faulty(broken: Set<string>, kind: string, known: Records): Entry[] {
  const ids = [...broken].flatMap((path) =>
    path.startsWith(`${kind}/`) ? [path.slice(kind.length + 1).split(/[./]/)[0] ?? ''] : [],
  );
  return [...new Set(ids)].filter((id) => !known.has(id)).map((id) => ({ id, means: '' }));
}

/** Without topics.yaml every slug is a topic, so those that articles have are offered. */
function topicsOf(content: Content): Entries {
  if (content.topics.size > 0)
    return listed(content, 'topics', content.topics, ({ value }) => value.label);
  const used = [...content.articles.values()].flatMap(({ value }) => value.topics);
  return { entries: [...new Set(used)].map((id) => ({ id, means: '' })), whole: false };
}

function references({ ref, value, claims }: FigureRecord): Entry[] {
  const each = [...claims.values()].map((claim) => ({
    id: `${ref}#${claim.id}`,
    means: `${value.label}: ${wordsOf(claim)}`,
  }));
  return [{ id: ref, means: value.label }, ...each];
}

const MOST_NAMED = 3;

/** One schema serves every figures file, so that an id says in which event or figure it stands. */
function standingIn(places: readonly (readonly [id: string, place: string])[]): Entry[] {
  const byId = Map.groupBy(places, ([id]) => id);
  return [...byId].map(([id, found]) => {
    const named = found.slice(0, MOST_NAMED).map(([, place]) => place);
    const more = found.length - named.length;
    return { id, means: `In ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.` };
  });
}

function wordsOf({ value }: ClaimRecord): string {
  const asOf = value['as-of'];
  return `"${value.says}", ${value.by}${asOf ? `, as of ${asOf}` : ''}`;
}
