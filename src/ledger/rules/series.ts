import { problem, type Problem } from '#problems';
import type { Quantity } from '#quantity';
import { readDate } from '#schema';
import type { Content, ReadingRecord, SeriesRecord } from '../records.ts';

/** Rules along a series: order, source of each reading, and why a cumulative count fell. */
export function seriesRules(content: Content): Problem[] {
  return [...content.events.values()].flatMap((event) =>
    [...event.series.values()].flatMap((series) => [
      ...inOrder(series),
      ...withSource(series),
      ...(series.value.cumulative ? neverFalls(series) : []),
    ]),
  );
}

function inOrder({ readings }: SeriesRecord): Problem[] {
  return readings.flatMap((reading, index) => {
    const before = readings[index - 1];
    if (!before || start(before) < start(reading)) return [];
    const found = { when: reading.value.when, before: before.value.when };
    return [problem('series/not-in-order', reading.at('when'), found)];
  });
}

function start({ value }: ReadingRecord): number {
  const date = readDate(value.when);
  return typeof date === 'string' ? Number.NaN : date.min;
}

function withSource({ value, readings }: SeriesRecord): Problem[] {
  if (value.source) return [];
  return readings
    .filter((reading) => !reading.value.source)
    .map((reading) => problem('series/no-source', reading.at('when'), {}));
}

function neverFalls({ readings }: SeriesRecord): Problem[] {
  const given = readings.filter((reading) => reading.quantity);
  return given.flatMap((reading, index) => {
    const before = given[index - 1];
    if (!before || reading.value.because || !falls(before.quantity, reading.quantity)) return [];
    const misread = likeliestSwap(given, index);
    if (misread) return [transposed(misread)];
    const found = { from: before.value.says, to: reading.value.says };
    return [problem('series/falls', reading.at('says'), found)];
  });
}

interface Swap {
  reading: ReadingRecord;
  before: ReadingRecord;
  /** The words with the two digits the other way round. */
  swapped: string;
  /** By how much the number changes. */
  change: number;
}

function transposed({ reading, before, swapped }: Swap): Problem {
  const found = { from: before.value.says, to: reading.value.says, swapped };
  return problem('series/transposed', reading.at('says'), found);
}

/** Which of the two readings around a fall would fit its neighbours with two digits swapped. */
function likeliestSwap(given: ReadingRecord[], index: number): Swap | undefined {
  const swaps = [index - 1, index].flatMap((at) => {
    const [before, reading, after] = [given[at - 1], given[at], given[at + 1]];
    if (!before || !reading) return [];
    const least = before.quantity?.low ?? 0;
    const next = after?.quantity?.high ?? after?.quantity?.low ?? 0;
    return swapsBetween(reading.value.says, least, next).map((swap) => ({
      ...swap,
      reading,
      before,
    }));
  });
  return swaps.sort((a, b) => a.change - b.change)[0];
}

/** A later count falls when the most it allows is below the least that stood before. */
function falls(before: Quantity | undefined, after: Quantity | undefined): boolean {
  const least = before?.low ?? null;
  const most = after?.relation === 'at-least' ? after.low : (after?.high ?? null);
  return least !== null && most !== null && most < least;
}

/** Every swap of two neighbouring digits that brings a number between two bounds. */
function swapsBetween(words: string, least: number, most: number) {
  const at = [...words.matchAll(/\d/g)].map((digit) => digit.index);
  return at.slice(1).flatMap((b, index) => {
    const a = at[index] as number;
    const swapped = `${words.slice(0, a)}${words[b]}${words.slice(a + 1, b)}${words[a]}${words.slice(b + 1)}`;
    const change = Math.abs(digitsOf(swapped) - digitsOf(words));
    const fits = digitsOf(swapped) >= least && digitsOf(swapped) <= most;
    return fits && change > 0 ? [{ swapped, change }] : [];
  });
}

function digitsOf(words: string): number {
  return Number(words.replace(/\D/g, ''));
}
