import type { Words } from '#words';
import { isPositioned, type Mark, type PositionedMark } from './mark.ts';

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
export function describeExtremes(stated: Stated[], say: Words): string[] {
  const positioned = stated.filter(isPositionedRow);
  if (positioned.length === 0) return [say.charts.noneStatesNumber];
  const top = Math.max(...positioned.map(({ mark }) => mark.high));
  const least = Math.min(...positioned.map(({ mark }) => mark.low));
  const highest = positioned.filter(({ mark }) => mark.high === top);
  const lowest = positioned.filter(({ mark }) => mark.low === least);
  const most = list(highest, say);
  if (highest.length === positioned.length) return [say.charts.asStated(most)];
  return [say.charts.highest(most), say.charts.lowest(list(lowest, say))];
}

/** Who states no number that has a position, with the words used instead. */
export function describeAbsent(stated: Stated[], say: Words): string[] {
  const absent = stated.filter(({ mark }) => !isPositioned(mark));
  return absent.length === 0 ? [] : [say.charts.withoutPosition(list(absent, say))];
}

/** Figures that no longer stand, with what has become of them. */
export function describeReplaced(lost: Stated[]): string[] {
  return lost.map(({ name, words, remarks }) => `${name}: ${[words, ...remarks].join(', ')}.`);
}

function inWords({ name, words, remarks }: Stated, { charts }: Words): string {
  return [name, words, ...remarks].filter((each) => each !== charts.noPosition).join(', ');
}

/** Longer lists are in the table; the sentence says how many they are. */
const LONGEST_LIST = 4;

function isPositionedRow(row: Stated): row is Stated & { mark: PositionedMark } {
  return isPositioned(row.mark);
}

function list(rows: Stated[], say: Words): string {
  const shown = rows.slice(0, LONGEST_LIST).map((row) => inWords(row, say));
  const more = rows.length - shown.length;
  return [...shown, ...(more > 0 ? [say.charts.andMore(more)] : [])].join('; ');
}
