import jsonld from 'jsonld';

/** Linked data as a processor reads it; what it would drop in silence is refused. */
export function expanded(data: object): Promise<Record<string, unknown>[]> {
  return jsonld.expand(data, { documentLoader, safe: true });
}

/** Every type in it, without the address of the vocabulary. */
export function typesIn(value: unknown): Set<string> {
  const found = new Set<string>();
  collect(value, found);
  return found;
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === '@type' && Array.isArray(child))
      for (const type of child) found.add(String(type).replace(VOCABULARY, ''));
    collect(child, found);
  }
}

const VOCABULARY = 'https://schema.org/';

/** The context of schema.org is on the web, where no test goes: its names are those of its terms. */
function documentLoader(url: string) {
  if (url.replace(/\/$/, '') !== 'https://schema.org')
    return Promise.reject(new Error(`The tests have no context ${url}.`));
  const document = { '@context': { '@vocab': VOCABULARY } };
  return Promise.resolve({ contextUrl: null, documentUrl: url, document });
}
