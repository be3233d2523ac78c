import { catalogue, type Code } from './catalogue/index.ts';
import type { Entry, Severity } from './entry.ts';
import type { Place } from './place.ts';

/** Something wrong in the content: what, where, and the next step. */
export interface Problem {
  code: Code;
  severity: Severity;
  place: Place;
  message: string;
  hint: string;
  /** What the sentences were made of; see `argumentsOf`. */
  found: unknown;
}

type ArgumentsOf<C extends Code> = (typeof catalogue)[C] extends Entry<infer A> ? A : never;

/** Makes a problem out of its code, its place and what the catalogue's sentences need. */
export function problem<C extends Code>(
  code: C,
  place: Place,
  found: ArgumentsOf<C>,
  severity?: Severity,
): Problem {
  const entry = catalogue[code] as unknown as Entry<ArgumentsOf<C>>;
  return {
    code,
    severity: severity ?? entry.severity,
    place,
    message: entry.message(found),
    hint: entry.hint(found),
    found,
  };
}

/** What the sentences of a problem were made of; undefined when it is of another code. */
export function argumentsOf<C extends Code>(code: C, { code: its, found }: Problem) {
  return its === code ? (found as ArgumentsOf<C>) : undefined;
}

export const isError = (found: Problem) => found.severity === 'error';

/** By file, then by line and column, then by code; the same problem is reported once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
  return sorted.filter((found, index) => !isSame(found, sorted[index - 1]));
}

function isSame(found: Problem, other: Problem | undefined): boolean {
  return (
    other !== undefined &&
    found.code === other.code &&
    found.message === other.message &&
    found.place.file === other.place.file &&
    found.place.line === other.place.line &&
    found.place.column === other.place.column
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
