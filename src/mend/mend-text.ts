import { applyEdits } from '#edit';
import { type Code, isError, type Problem, TextFile } from '#problems';
import { type Draft, scalarsOf, openDraft } from './draft.ts';
import { mendLineEnds, mendMark } from './mend-bytes.ts';
import { mendColon } from './mend-colon.ts';
import { mendDate } from './mend-date.ts';
import { mendItem } from './mend-item.ts';
import { mendKey } from './mend-key.ts';
import { mendTab } from './mend-tab.ts';
import { isUnreadable } from './readable.ts';
import type { Done, Remedy } from './remedy.ts';

/** What is wrong with a file by itself, if it held this text. */
type Check = (text: string) => readonly Problem[];

/** A text with what could be mended mended, and what was done to it, by line. */
export interface Mended {
  text: string;
  done: Done[];
}

/** The ways to mend a problem, the likeliest first; none where only an editor can. */
type Way = (draft: Draft, problem: Problem) => Remedy[];

/** What is mended at all. Of a file that YAML cannot read, the first problem alone is known. */
const WAYS: Partial<Record<Code, Way>> = {
  'file/byte-order-mark': mendMark,
  'file/mixed-line-ends': mendLineEnds,
  'yaml/tab': mendTab,
  // A tab may be told as one of these.
  'yaml/indent': mendTab,
  'yaml/syntax': mendTab,
  'yaml/unquoted-colon': mendColon,
  'yaml/swallowed-item': mendItem,
  'yaml/unquoted-date': mendDate,
  'key/unknown': mendKey,
};

/** Each step mends all problems of one kind, or one that hides others. */
const MOST_STEPS = 1000;

export function isMendable({ code }: Problem): boolean {
  return WAYS[code] !== undefined;
}

/**
 * Mends what is safe to mend and touches nothing else; what cannot be told for sure stays.
 * @param file the path of the text, as problems show it
 */
export function mendText(file: string, text: string, check: Check): Mended {
  const from = { file, text, done: [], problems: check(text) };
  const { text: mended, done } = settle(from, { check, isTrial: false });
  return { text: mended, done: done.toSorted((a, b) => a.line - b.line) };
}

interface State extends Mended {
  file: string;
  problems: readonly Problem[];
}

interface Setting {
  check: Check;
  /** True while it is only tried what becomes of one of several ways. */
  isTrial: boolean;
}

interface Attempt {
  problem: Problem;
  remedy: Remedy;
}

/** Mends until nothing changes: what is mended may have hidden other problems. */
function settle(from: State, setting: Setting): State {
  let state = from;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = oneStep(state, setting);
    if (!next) return state;
    state = next;
  }
  return state;
}

function oneStep(state: State, setting: Setting): State | undefined {
  const draft = draftOf(state);
  for (const [code, way] of Object.entries(WAYS)) {
    const attempts = state.problems
      .filter((problem) => problem.code === code)
      .map((problem) => way(draft, problem).map((remedy) => ({ problem, remedy })));
    const several = attempts.find(({ length }) => length > 1);
    const next = several
      ? likeliest(state, several, setting)
      : allThatWork(state, attempts.flat(), setting);
    if (next) return next;
  }
  return undefined;
}

function draftOf({ file, text }: State): Draft {
  return openDraft(new TextFile(file, text.replace(MARK, '')));
}

const MARK = /^\ufeff/;

function allThatWork(state: State, attempts: Attempt[], { check }: Setting): State | undefined {
  let left = attempts;
  while (left.length > 0) {
    const next = apply(state, left, check);
    const good = left.filter((attempt) => works(attempt, state, next));
    if (good.length === left.length) return next;
    left = good;
  }
  return undefined;
}

/**
 * Of several ways the one that leaves the fewest problems in the end; undefined when two that are
 * equally good make different data of the text.
 */
function likeliest(state: State, attempts: Attempt[], { check, isTrial }: Setting) {
  const outcomes = attempts
    .map((attempt) => ({ attempt, next: apply(state, [attempt], check) }))
    .filter(({ attempt, next }) => works(attempt, state, next));
  if (isTrial || outcomes.length < 2) return outcomes[0]?.next;
  const ends = outcomes.map(({ next }) => ({ next, end: settle(next, { check, isTrial: true }) }));
  const least = Math.min(...ends.map(({ end }) => badness(end)));
  const best = ends.filter(({ end }) => badness(end) === least);
  const data = new Set(best.map(({ end }) => scalarsOf(draftOf(end))));
  return data.size === 1 ? best[0]?.next : undefined;
}

/** The number of errors; a file that cannot be read at all has more than any other. */
function badness({ problems }: State): number {
  return problems.some(isUnreadable) ? Number.MAX_SAFE_INTEGER : problems.filter(isError).length;
}

function apply(state: State, attempts: readonly Attempt[], check: Check): State {
  const shift = MARK.test(state.text) ? 1 : 0;
  const edits = attempts.flatMap(({ remedy }) =>
    remedy.edits.map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift })),
  );
  const text = applyEdits(state.text, edits);
  const done = [...state.done, ...attempts.flatMap(({ remedy }) => remedy.done)];
  return { file: state.file, text, done, problems: check(text) };
}

/** True when the problem is gone, and the text is not worse for it. */
function works({ problem, remedy }: Attempt, before: State, after: State): boolean {
  const { problems } = after;
  if (problems.some((found) => isSame(found, problem) || found.code === 'file/too-large'))
    return false;
  const wasReadable = !before.problems.some(isUnreadable);
  const isBroken = problems.some(
    (found) => isUnreadable(found) && (wasReadable || isBefore(found, problem)),
  );
  return !isBroken && !remedy.isWrong?.(problems);
}

/** True when the file is read no further than before; behind a tab, a colon on its line is further. */
function isBefore({ code, place }: Problem, before: Problem): boolean {
  const isFurther = code === 'yaml/unquoted-colon' && before.code !== code;
  return place.line < before.place.line || (place.line === before.place.line && !isFurther);
}

/** No mend moves a line, so a problem that is still there is on the line where it was. */
function isSame(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.place.line === b.place.line && a.message === b.message;
}
