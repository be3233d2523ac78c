import { problem, type Problem } from '#problems';
import { SLUG } from '#schema';
import type { z } from 'zod';
import { isMissing, pathOf, schemaProblems, shown, slugOf } from './issues.ts';
import { at } from './schema-shape.ts';
import type { Path, YamlText } from './yaml.ts';

/** What could be read of a file, and which of its records could not. */
export interface Validated<T> {
  /** Undefined when nothing of the file can be used. */
  value: T | undefined;
  problems: Problem[];
  /** Paths of records that were left out; references to them are no problems of their own. */
  broken: string[];
}

/** Each round takes the faulty records out, so that a problem in one hides none in another. */
const MOST_ROUNDS = 12;

/** Checks a file against its schema, and keeps every record that is in order. */
export function validate<S extends z.ZodType>(schema: S, yaml: YamlText): Validated<z.infer<S>> {
  if (yaml.value === undefined || !isMap(yaml.value)) return unusable(yaml);
  const original = yaml.value;
  const problems: Problem[] = [...yaml.problems];
  const broken: string[] = [];
  const removed = new Set<string>();
  let value: unknown = structuredClone(original);
  for (const path of yaml.doubtful) {
    remove(value, path);
    removed.add(path.join('.'));
    broken.push(path.join('.'));
  }
  if (broken.includes('')) return { value: undefined, problems, broken };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return { value: parsed.data, problems, broken };
    const { issues } = parsed.error;
    const told = issues.filter((issue) => !removed.has(pathOf(issue).join('.')));
    problems.push(...schemaProblems(told, { schema, yaml, value }));
    const next = structuredClone(value);
    for (const issue of issues) broken.push(...leaveOut(next, issue, value, removed));
    value = next;
    if (broken.includes('')) break;
  }
  return { value: undefined, problems, broken };
}

function unusable<T>(yaml: YamlText): Validated<T> {
  if (yaml.problems.length > 0) return { value: undefined, problems: yaml.problems, broken: [''] };
  const wrong = problem('yaml/not-a-map', yaml.valueAt([]), { found: shown(yaml.value) });
  return { value: undefined, problems: [wrong], broken: [''] };
}

/**
 * Takes an issue's cause out of the value: an unknown key, a faulty value, or the record that lacks
 * a key. A list goes as a whole, so that the places of what stays are not moved.
 */
function leaveOut(
  value: unknown,
  issue: z.core.$ZodIssue,
  before: unknown,
  removed: Set<string>,
): string[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) remove(value, [...path, key]);
    return [];
  }
  const faulty = isMissing(issue, { value: before }) ? path.slice(0, -1) : path;
  const inList = faulty.findIndex((step) => typeof step === 'number');
  const target = inList < 0 ? faulty : faulty.slice(0, inList);
  remove(value, target);
  removed.add(target.join('.'));
  return [target.join('.')];
}

function remove(value: unknown, path: Path): void {
  const parent = at(value, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  delete (parent as Record<string, unknown>)[String(last)];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a faulty id was meant to be: references to that are no problem of their own. */
export function meantIds(ids: readonly string[]): string[] {
  return ids.filter((id) => !SLUG.test(id)).map(slugOf);
}

/** Ids become parts of addresses, so each key of a map of records must be one. */
export function idProblems(ids: readonly string[], path: Path, yaml: YamlText): Problem[] {
  return ids
    .filter((id) => !SLUG.test(id))
    .map((id) =>
      problem('value/bad-id', yaml.keyAt([...path, id]), { found: id, better: slugOf(id) }),
    );
}
