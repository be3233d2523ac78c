import type { Units } from './units.ts';

/** Units [from, to) of one sentence. */
export interface Sentence {
  from: number;
  to: number;
}

const stops = new Set(['.', '!', '?']);
const closers = new Set(['"', '”', '’', "'", ')', ']', '»']);
const shortened = new Set(
  'mr mrs ms dr gen col lt sgt capt maj prof rev hon sen rep gov st no nos vs etc jr sr approx ca jan feb aug sept oct nov dec u s e g i'.split(
    ' ',
  ),
);

/** A full stop inside a name or a shortened word: "U.S.", "Gen. Smith". */
function isShortened(units: Units, at: number): boolean {
  const before = units[at - 1];
  if (units[at]?.word !== '.' || before?.kind !== 'word' || before.end !== units[at]?.start)
    return false;
  const isInitial = before.word.length === 1 && before.capital;
  return isInitial || (shortened.has(before.word) && before.capital);
}

function opensSentence(text: string, units: Units, at: number): boolean {
  const next = units[at];
  if (next === undefined) return true;
  const before = units[at - 1];
  if (before !== undefined && before.end === next.start) return false;
  return (
    next.kind !== 'word' || next.capital || /\n/.test(text.slice(before?.end ?? 0, next.start))
  );
}

/** A longer run without a stop is a table or noise; rules that look a sentence over stay cheap. */
const LONGEST = 200;

/** Splits the units of a block into sentences; each keeps its stop and the quotes that close it. */
export function sentencesOf(text: string, units: Units): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < units.length; at += 1) {
    const isLongest = at - from >= LONGEST;
    if (!isLongest && (!stops.has(units[at]?.word ?? '') || isShortened(units, at))) continue;
    let to = at + 1;
    while (closers.has(units[to]?.word ?? '') && units[to]?.start === units[to - 1]?.end) to += 1;
    if (!isLongest && !opensSentence(text, units, to)) continue;
    sentences.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < units.length) sentences.push({ from, to: units.length });
  return sentences;
}
