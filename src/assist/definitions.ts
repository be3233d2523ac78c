import { type Content, TO_DO } from '#ledger';
import type { Registry } from '#schema';
import type { Json } from './for-editors.ts';
import { type Entries, type Entry, facetValues, registriesOf } from './registries.ts';

const NAMES: Record<Registry, string> = {
  agents: 'agent in agents.yaml',
  sources: 'source in sources/',
  measures: 'measure in measures.yaml',
  topics: 'topic in topics.yaml',
  facets: 'facet in measures.yaml',
  'facet-values': 'value of this facet in measures.yaml',
  figures: 'figure or claim in figures/',
  series: 'series in figures/',
  'own-figures': 'figure of this event',
  'own-claims': 'claim of this figure',
};

/** For each registry a schema of the ids that it has. */
export function definitionsOf(content: Content): Record<Registry, Json> {
  const ids = Object.entries(registriesOf(content)).map(
    ([name, entries]) => [name, idsIn(name as Registry, entries)] as const,
  );
  const whole = !content.broken.has('facets');
  const values = { 'facet-values': facetMap(facetValues(content), whole) };
  return { ...Object.fromEntries(ids), ...values } as Record<Registry, Json>;
}

/** Only the ids where all are known; else they are offered, and others are let through. */
function idsIn(registry: Registry, { entries, whole }: Entries): Json {
  if (whole) return only(registry, [...entries, TO_BE_NAMED]);
  return entries.length > 0 ? { anyOf: [offered(entries), {}] } : {};
}

const TO_BE_NAMED: Entry = { id: TO_DO, means: 'Still to be named; check lists every one.' };

function only(registry: Registry, entries: readonly Entry[]): Json {
  return {
    ...offered(entries),
    errorMessage: `There is no such ${NAMES[registry]}. If you have just added it, save that file; npm run check -- --watch renews this list then, and npm run schemas at any time.`,
  };
}

function offered(entries: readonly Entry[]): Json {
  const sorted = [...new Map(entries.map((entry) => [entry.id, entry])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  return {
    enum: sorted.map(({ id }) => id),
    enumDescriptions: sorted.map(({ means }) => means),
  };
}

function facetMap(facets: { facet: Entry; values: Entry[] }[], whole: boolean): Json {
  const properties = facets.map(
    ({ facet, values }) =>
      [
        facet.id,
        { description: facet.means, ...only('facet-values', [...values, TO_BE_NAMED]) },
      ] as const,
  );
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(whole ? { additionalProperties: false } : {}),
  };
}
