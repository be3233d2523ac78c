import { endsPhrase, wordSet } from './closed-words.ts';
import type { Spot } from './reading.ts';
import { isAdjective, wordAt } from './units.ts';

const reach = 24;
const leads =
  wordSet(`over in during within for through throughout across since between after before
  until by on from`);
const recent = wordSet('past last previous next coming this same following early late mid');
const clocks =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday week month year decade day
  night weekend morning afternoon evening hour summer winter spring autumn yesterday today overnight`);
const breaks = wordSet('; — – :');

/** The unit behind the time that stands at `at`: a date, a weekday, "two days", "last year"; -1 for none. */
function timeEnd({ units }: Spot, at: number): number {
  let to = at;
  while (wordAt(units, to) === 'the' || recent.has(wordAt(units, to))) to += 1;
  const unit = units[to];
  if (unit?.kind === 'date') return to + 1;
  const isSpan = unit?.kind === 'number' && unit.found?.kind === 'duration';
  if (isSpan && !isAdjective(unit.found)) return to + 1;
  return clocks.has(unit?.word ?? '') ? to + 1 : -1;
}

/** "during the operation", "during Operation Cast Lead": the words up to the end of the phrase. */
function eventEnd({ units, sentence }: Spot, at: number): number {
  if (wordAt(units, at) !== 'during') return -1;
  let to = wordAt(units, at + 1) === 'the' ? at + 2 : at + 1;
  const from = to;
  while (
    to < sentence.to &&
    to < at + 6 &&
    units[to]?.kind === 'word' &&
    !endsPhrase(wordAt(units, to))
  )
    to += 1;
  return to > from ? to : -1;
}

/** The words at `at` that name a time: "since 1999", "over two days", "last year". */
function periodAt(spot: Spot, at: number): string | null {
  const { text, units, sentence } = spot;
  const isLed = leads.has(wordAt(units, at));
  const isRecent = ['last', 'this', 'overnight', 'yesterday'].includes(wordAt(units, at));
  if (!isLed && !isRecent) return null;
  const ends = [timeEnd(spot, isLed ? at + 1 : at), eventEnd(spot, at)];
  const end = Math.max(...ends);
  return end < 0 || end > sentence.to ? null : text.slice(units[at]?.start, units[end - 1]?.end);
}

function isBreak({ units }: Spot, at: number): boolean {
  const word = wordAt(units, at);
  if (breaks.has(word)) return true;
  return word === ',' && ['while', 'but', 'and', 'whereas'].includes(wordAt(units, at + 1));
}

/** The first time in one direction; at a break of the clause the search ends. */
function nearest(spot: Spot, step: 1 | -1): { words: string; distance: number } | null {
  const { at, sentence } = spot;
  for (let k = at + step; k >= sentence.from && k < sentence.to; k += step) {
    if (Math.abs(k - at) > reach || isBreak(spot, k)) return null;
    const words = periodAt(spot, k);
    if (words !== null) return { words, distance: Math.abs(k - at) };
  }
  return null;
}

/** When it is counted, in the words of the text: the nearest time that its clause names. */
export function periodOf(spot: Spot): string | null {
  if (['duration', 'measure'].includes(spot.unit.found.kind)) return null;
  const found = [nearest(spot, 1), nearest(spot, -1)].filter((each) => each !== null);
  return found.sort((a, b) => a.distance - b.distance)[0]?.words ?? null;
}
