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
    const [from, to] = [before.value.says, reading.value.says];
    const next = given[index + 1]?.quantity;
    const swapped = swappedDigits(to, (value) => fits(value, before.quantity, next));
    if (swapped) return [problem('series/transposed', reading.at('says'), { from, to, swapped })];
    const misread = swappedDigits(from, (value) =>
      fits(value, given[index - 2]?.quantity, reading.quantity),
    );
    if (misread && index >= 2)
      return [
        problem('series/transposed', before.at('says'), {
          from: given[index - 2]?.value.says ?? from,
          to: from,
          swapped: misread,
        }),
      ];
    return [problem('series/falls', reading.at('says'), { from, to })];
  });
}

/** A later count falls when the most it allows is below the least that stood before. */
function falls(before: Quantity | undefined, after: Quantity | undefined): boolean {
  const least = before?.low ?? null;
  const most = after?.relation === 'at-least' ? after.low : (after?.high ?? null);
  return least !== null && most !== null && most < least;
}

function fits(value: number, before: Quantity | undefined, after: Quantity | undefined): boolean {
  return (
    value >= (before?.low ?? 0) && value <= (after?.high ?? after?.low ?? Number.POSITIVE_INFINITY)
  );
}

/** The words with two neighbouring digits swapped, when that makes the number fit. */
function swappedDigits(words: string, isRight: (value: number) => boolean): string | undefined {
  const at = [...words.matchAll(/\d/g)].map((digit) => digit.index);
  for (let index = 1; index < at.length; index += 1) {
    const [a, b] = [at[index - 1] as number, at[index] as number];
    if (words[a] === words[b]) continue;
    const swapped = `${words.slice(0, a)}${words[b]}${words.slice(a + 1, b)}${words[a]}${words.slice(b + 1)}`;
    if (isRight(Number(swapped.replace(/\D/g, '')))) return swapped;
  }
  return undefined;
}
