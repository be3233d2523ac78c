import {
  auxiliaries,
  beForms,
  finiteVerbs,
  prepositions,
  subordinators,
  wordSet,
} from './closed-words.ts';
import { predicateAt } from './predicates.ts';
import type { Reading, Spot } from './reading.ts';
import { isSaying } from './saying.ts';
import { wordAt, wordsOf } from './units.ts';

/** How a number leans on one before it. */
export interface Link {
  to: Reading;
  part: boolean;
  why: string;
}

const joiners = wordSet(', and or as well plus along with & ; —');
const longestGap = 12;

/** Spans of time, money and votes are never the whole of people. */
export function countsThings({ spot: { unit } }: Reading): boolean {
  return ['count', 'share', 'vague'].includes(unit.found.kind);
}

export function lastCount({ earlier }: Spot): Reading | undefined {
  return earlier.findLast(countsThings);
}

export function isInSentence(spot: Spot, reading: Reading): boolean {
  return reading.spot.at >= spot.sentence.from;
}

function opensClause(word: string): boolean {
  return (
    beForms.has(word) || auxiliaries.has(word) || finiteVerbs.has(word) || subordinators.has(word)
  );
}

/** Nothing but a noun phrase, its place and a comma or "and" between this number and the one before. */
function isListed({ units, at }: Spot, to: Reading): boolean {
  const from = to.spot.phrase.to;
  if (at - from > longestGap) return false;
  let joined = false;
  for (let k = from; k < at; k += 1) {
    const word = wordAt(units, k);
    if (joiners.has(word)) joined = true;
    if (opensClause(word) || ['.', ':', ';'].includes(word) || isSaying(units, k)) return false;
    if (predicateAt(units, k, true) !== null && !prepositions.has(word)) return false;
  }
  return joined;
}

/** "12 men, five women and two children": one of several in a row. */
export function listLink(spot: Spot): Link | null {
  const to = lastCount(spot);
  if (to === undefined || !isInSentence(spot, to) || !isListed(spot, to)) return null;
  const why = `it is listed with “${to.spot.unit.found.text}”`;
  return { to: to.partOf ?? to, part: to.partOf !== null, why };
}

const changes =
  /(?:raised|revised|lowered|corrected|updated|up|down|risen|increased|reduced|cut|compared|instead|rather|not|from|to|than)(?: (?:later|sharply|first|an|a|the|earlier|initial|previous|figure|estimate|count|toll|of|with|from|to|than|in)){0,4}$/;
const longestChange = 60;

/** "later raised to 18", "up from 140", "not four": the same count again. */
export function revisionLink(spot: Spot): Link | null {
  const to = lastCount(spot);
  if (to === undefined || !isInSentence(spot, to) || spot.phrase.head !== '') return null;
  const words = wordsOf(spot.units, to.spot.phrase.to, spot.at);
  return words.length < longestChange && changes.test(words)
    ? { to, part: to.partOf !== null, why: `it is the same count as “${to.spot.unit.found.text}”` }
    : null;
}
