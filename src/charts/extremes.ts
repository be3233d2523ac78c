import { NO_POSITION } from './claim-remarks.ts';
import { isPositioned, type Mark, type PositionedMark } from './mark.ts';
import { printNumber } from './print-number.ts';

/** A row or a source with what it states, as far as a description needs it. */
export interface Stated {
  name: string;
  words: string;
  mark: Mark;
  /** Who says it where that is not the name, how, as of when. */
  remarks: string[];
}

/**
 * The highest and the lowest of what is stated, in the sources' words. Hedged figures are compared
 * by the number they print, which is why the sentence says "as stated".
 */
export function describeExtremes(stated: Stated[]): string[] {
  const positioned = stated.filter(isPositionedRow);
  if (positioned.length === 0) return ['None states a number.'];
  const most = Math.max(...positioned.map(({ mark }) => mark.high));
  const least = Math.min(...positioned.map(({ mark }) => mark.low));
  const highest = positioned.filter(({ mark }) => mark.high === most);
  const lowest = positioned.filter(({ mark }) => mark.low === least);
  if (highest.length === positioned.length) return [`As stated: ${list(highest)}.`];
  return [`Highest as stated: ${list(highest)}.`, `Lowest as stated: ${list(lowest)}.`];
}

/** Who states no number that has a position, with the words used instead. */
export function describeAbsent(stated: Stated[]): string[] {
  const absent = stated.filter(({ mark }) => !isPositioned(mark));
  return absent.length === 0 ? [] : [`No position on the axis: ${list(absent)}.`];
}

/** Figures that no longer stand, with what has become of them. */
export function describeReplaced(lost: Stated[]): string[] {
  return lost.map(({ name, words, remarks }) => `${name}: ${[words, ...remarks].join(', ')}.`);
}

function inWords({ name, words, remarks }: Stated): string {
  return [name, words, ...remarks].filter((each) => each !== NO_POSITION).join(', ');
}

/** A whole number of things, with the noun that fits it: '7 rows'. */
export function count(number: number, one: string, other: string): string {
  return `${printNumber(number, 'count')} ${number === 1 ? one : other}`;
}

/** Longer lists are in the table; the sentence says how many they are. */
const LONGEST_LIST = 4;

function isPositionedRow(row: Stated): row is Stated & { mark: PositionedMark } {
  return isPositioned(row.mark);
}

function list(rows: Stated[]): string {
  const shown = rows.slice(0, LONGEST_LIST).map(inWords);
  const more = rows.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${count(more, 'more', 'more')}`] : [])].join('; ');
}
