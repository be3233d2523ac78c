import { denote } from './denote.ts';
import { apart, within } from './interval.ts';
import type { Quantity } from './quantity.ts';
import { dimensionOf } from './units.ts';

/** Why a printed quantity does not follow from its record. */
export type Verdict =
  | { ok: true }
  | {
      ok: false;
      why:
        | 'hedge-dropped'
        | 'hedge-changed'
        | 'contradicts'
        | 'too-precise'
        | 'transposed'
        | 'unit'
        | 'not-comparable';
    };

/** A score may leave out its last parts ("128 to 9" of 128-9-35), never reorder them. */
function isPrefix(printed: readonly number[], record: readonly number[]): boolean {
  return printed.length <= record.length && printed.every((part, k) => part === record[k]);
}

function sameDimension(a: Quantity, b: Quantity): boolean {
  return dimensionOf(a.unit).name === dimensionOf(b.unit).name;
}

/**
 * Whether the record allows the printed words: all it may mean lies inside all they may mean. The
 * prose may say less than the record, never more. Reflexive and transitive, since it is inclusion.
 */
export function entails(record: Quantity, printed: Quantity): boolean {
  if (record.parts !== undefined || printed.parts !== undefined)
    return isPrefix(printed.parts ?? [NaN], record.parts ?? []);
  const [from, to] = [denote(record), denote(printed)];
  if (from === null || to === null || !sameDimension(record, printed)) return false;
  return within(from.core, to.core) && within(from.reach, to.reach);
}

function isBare(q: Quantity): boolean {
  return (
    q.relation === 'exact' ||
    q.relation === 'none' ||
    (q.relation === 'share' && q.scaleBound === undefined)
  );
}

/** Two digits that changed places: 4,327 for 4,237. */
function isTransposed(a: number | null, b: number | null): boolean {
  const [x, y] = [String(a), String(b)];
  if (a === null || b === null || x.length !== y.length || x === y) return false;
  const at = [...x].findIndex((digit, k) => digit !== y[k]);
  const swapped = x.slice(0, at) + (x[at + 1] ?? '') + (x[at] ?? '') + x.slice(at + 2);
  return swapped === y;
}

function isApart(record: Quantity, printed: Quantity): boolean {
  const [from, to] = [denote(record), denote(printed)];
  return from !== null && to !== null && apart(from.core, to.core);
}

/** "2,300" for 2,251: the number is a rounding of the record and lacks its "about". */
function lacksAbout(record: Quantity, printed: Quantity): boolean {
  return printed.relation === 'exact' && entails(record, { ...printed, relation: 'about' });
}

type Why = Exclude<Verdict, { ok: true }>['why'];

function whyNot(record: Quantity, printed: Quantity): Why {
  if (!sameDimension(record, printed)) return 'unit';
  const scores = [record, printed].filter((q) => q.relation === 'score').length;
  if (scores > 0) return scores === 2 ? 'contradicts' : 'not-comparable';
  if (isTransposed(record.value, printed.value)) return 'transposed';
  if (record.relation === 'vague') return 'not-comparable';
  const sameNumber = record.value !== null && record.value === printed.value;
  if (sameNumber && isBare(printed)) return isBare(record) ? 'too-precise' : 'hedge-dropped';
  if (sameNumber) return 'hedge-changed';
  if (lacksAbout(record, printed)) return 'too-precise';
  return isApart(record, printed) ? 'contradicts' : 'too-precise';
}

/** `ok` exactly when the record entails the printed words, else the reason an editor can act on. */
export function compareToRecord(record: Quantity, printed: Quantity): Verdict {
  return entails(record, printed) ? { ok: true } : { ok: false, why: whyNot(record, printed) };
}
