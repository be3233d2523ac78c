import { nearest, problem, type Problem } from '#problems';
import { type Fault, UNPRINTABLE } from '#schema';
import type { z } from 'zod';
import { at, keysAt, mayBeMissing, meaningAt } from './schema-shape.ts';
import type { Path, YamlText } from './yaml.ts';

type Issue = z.core.$ZodIssue;

interface Context {
  schema: z.ZodType;
  yaml: YamlText;
  value: unknown;
}

/**
 * Turns what the schema found into problems with a place. A misspelt key that explains a missing
 * one makes one problem, since it is one mistake.
 */
export function schemaProblems(issues: readonly Issue[], context: Context): Problem[] {
  const explained = new Set(issues.flatMap((issue) => misspelt(issue, context)));
  return issues
    .filter((issue) => !(isMissing(issue, context) && explained.has(address(issue.path))))
    .flatMap((issue) => fromIssue(issue, context));
}

export function pathOf(issue: Issue): Path {
  return issue.path as Path;
}

export function isMissing(issue: Issue, { value }: Pick<Context, 'value'>): boolean {
  return at(value, pathOf(issue)) === undefined && pathOf(issue).length > 0;
}

const address = (path: readonly PropertyKey[]) => JSON.stringify(path);

function misspelt(issue: Issue, context: Context): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysAt(context.schema, pathOf(issue), context.value);
  return issue.keys.flatMap((key) => {
    const meant = nearest(key, known);
    return meant ? [address([...issue.path, meant])] : [];
  });
}

function fromIssue(issue: Issue, context: Context): Problem[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, pathOf(issue), context);
  if (isMissing(issue, context)) return [missing(pathOf(issue), context)];
  return [wrongValue(issue, context)];
}

function unknownKeys(keys: string[], path: Path, { schema, yaml, value }: Context): Problem[] {
  const known = keysAt(schema, path, value);
  const present = Object.keys((at(value, path) ?? {}) as object);
  const free = known.filter((key) => !present.includes(key));
  return keys.map((key) =>
    problem('key/unknown', yaml.keyAt([...path, key]), {
      key,
      nearest: nearest(key, free) ?? nearest(key, known),
      known,
    }),
  );
}

function missing(path: Path, { schema, yaml, value }: Context): Problem {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const place = parent.length > 0 ? yaml.keyAt(parent) : yaml.valueAt(parent);
  return problem('key/missing', place, { key, meaning: meaningAt(schema, path, value) });
}

function wrongValue(issue: Issue, { schema, yaml, value }: Context): Problem {
  const path = pathOf(issue);
  const found = at(value, path);
  const named = { key: nameOf(path), item: typeof path.at(-1) === 'number' };
  const field = { ...named, meaning: meaningAt(schema, path, value), place: yaml.valueAt(path) };
  if (found === null || isEmpty(issue, found)) {
    const { key, item, meaning } = field;
    const optional = item || mayBeMissing(schema, path, value);
    return problem('value/empty', yaml.keyAt(path), { key, item, meaning, optional });
  }
  switch (issue.code) {
    case 'custom':
      return faulty((issue.params as { fault: Fault }).fault, String(found), field);
    case 'invalid_value':
      return notAllowed(found, issue.values.map(String), field);
    case 'invalid_union':
      return notAllowed(found, unionOptions(issue), field);
    case 'too_small':
    case 'too_big':
      return outsideLimit(issue, found, field);
    case 'invalid_type':
      return wrongType(issue.expected, found, field);
    default:
      return otherThan('different', found, field);
  }
}

/** A field of the content, named and described for a message. */
interface Field {
  key: string;
  /** True of an item of the list that stands under the key. */
  item: boolean;
  meaning: string;
  place: Problem['place'];
}

/** True of a value that is there and holds nothing: an empty list, a text without a sign. */
function isEmpty({ code }: Issue, found: unknown): boolean {
  const holdsItems = Array.isArray(found) && found.length > 0;
  return code === 'too_small' && typeof found !== 'number' && !holdsItems;
}

/** A number beyond its limit, or a list of the wrong length. */
function outsideLimit(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  found: unknown,
  { key, meaning, place }: Field,
): Problem {
  const limit = limitOf(issue);
  if (typeof found === 'number')
    return problem('value/out-of-range', place, { key, found, meaning, ...limit });
  const length = Array.isArray(found) ? found.length : 0;
  return problem('value/list-length', place, { key, length, meaning, ...limit });
}

/** Limits that exclude themselves are those of whole numbers. */
function limitOf(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>) {
  const step = issue.inclusive === false ? 1 : 0;
  return issue.code === 'too_small'
    ? ({ limit: Number(issue.minimum) + step, side: 'least' } as const)
    : ({ limit: Number(issue.maximum) - step, side: 'most' } as const);
}

function otherThan(wanted: string, found: unknown, { place, ...field }: Field): Problem {
  return problem('value/wrong-type', place, { ...field, wanted, found: shown(found) });
}

function unionOptions(issue: Issue): string[] {
  return 'options' in issue ? (issue.options as unknown[]).map(String) : [];
}

function notAllowed(found: unknown, allowed: string[], field: Field): Problem {
  const { key, place } = field;
  if (typeof found !== 'string') return wrongType('string', found, field);
  return problem('value/not-allowed', place, {
    key,
    found,
    nearest: nearest(found, allowed),
    allowed,
  });
}

function wrongType(expected: string, found: unknown, field: Field): Problem {
  const wanted = WANTED[expected] ?? expected;
  const wantsNumber = expected === 'number' || expected === 'int';
  if (!wantsNumber || typeof found !== 'string') return otherThan(wanted, found, field);
  const { key, item, place } = field;
  return GROUPED.test(found)
    ? problem('value/grouped-number', place, { key, found })
    : problem('value/not-a-number', place, { key, item, found, wanted });
}

const GROUPED = /^\d{1,3}([,.' \u2009\u202f\u00a0]\d{3})+$/;

const WANTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
};

function faulty(fault: Fault, found: string, { key, place }: Field): Problem {
  switch (fault.kind) {
    case 'date':
      return problem(`date/${fault.fault}`, place, { found });
    case 'zone':
      return problem('value/bad-zone', place, { found, nearest: nearestZone(found) });
    case 'slug':
      return problem('value/bad-id', place, { found, better: slugOf(found) });
    case 'url':
      return problem('value/bad-address', place, { found });
    case 'email':
      return problem('value/bad-email', place, { found });
    case 'reference':
      return problem('value/bad-reference', place, { found });
    case 'series':
      return problem('value/bad-series', place, { found });
    case 'position':
      return problem('value/bad-position', place, {});
    case 'words':
      return problem('value/too-many-words', place, { key, most: fault.most });
    case 'language':
      return problem('value/bad-language', place, { found });
    case 'character':
      return problem('value/unprintable', place, { key, found: unprintableIn(found) });
  }
}

function nearestZone(found: string): string | undefined {
  return nearest(found, [...Intl.supportedValuesOf('timeZone'), 'UTC']);
}

/** The first character that no text may hold, by its number: 'U+202E'. */
function unprintableIn(text: string): string {
  const [sign = ''] = UNPRINTABLE.exec(text) ?? [];
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The nearest text that may be an id: "Ocha 2014" becomes "ocha-2014". */
export function slugOf(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function nameOf(path: Path): string {
  const names = path.filter((step) => typeof step === 'string');
  return names.at(-1) ?? 'this file';
}

/** A found value in the words of a message. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys and values';
  if (typeof value === 'string')
    return `the text "${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
  return `${typeof value === 'boolean' ? 'the value' : 'the number'} ${String(value)}`;
}
