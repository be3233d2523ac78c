import {
  auxiliaries,
  beForms,
  finiteVerbs,
  prepositions,
  subordinators,
  wordSet,
} from './closed-words.ts';
import { isPersonal } from './counted.ts';
import { type Kind, ofPeople } from './mention.ts';
import { predicateAt } from './predicates.ts';
import { type Reading, type Spot, wordAt, wordsOf } from './reading.ts';
import { isSaying } from './saying.ts';

/** How a number leans on one before it. */
export interface Link {
  to: Reading;
  part: boolean;
  why: string;
}

const opening =
  /(?:^| )(?:including|includes?|included|among (?:them|whom)|of (?:whom|them|which|these|those)|whom|them|mostly)(?: (?:were|are|was|at least|the))?$/;
const joiners = wordSet(', and or as well plus along with & ; —');

function before({ units, at, sentence }: Spot, count: number): string {
  return wordsOf(units, Math.max(sentence.from, at - count), at);
}

function isInParentheses({ units, at, sentence }: Spot): boolean {
  for (let k = at - 1; k >= sentence.from; k -= 1) {
    if (wordAt(units, k) === ')') return false;
    if (wordAt(units, k) === '(') return true;
  }
  return false;
}

/** Dates, durations and money are never the whole of people; nor is a vote score. */
function countsThings({ spot: { unit } }: Reading): boolean {
  const { kind } = unit.found;
  return kind === 'count' || kind === 'share' || kind === 'vague';
}

function last({ earlier }: Spot): Reading | undefined {
  return earlier.findLast(countsThings);
}

function whole(reading: Reading): Reading {
  return reading.partOf ?? reading;
}

function sameSentence(spot: Spot, reading: Reading | undefined): boolean {
  return reading !== undefined && reading.spot.at >= spot.sentence.from;
}

/** "of whom 16", "including two", "(three of them children)", "Of these, 12", "19 lives: 12 rebels". */
function partLink(spot: Spot): Link | null {
  const to = last(spot);
  if (to === undefined) return null;
  const words = before(spot, 4);
  if (opening.test(words))
    return { to: whole(to), part: true, why: `“${tail(words)}” makes it a part` };
  if (opensList(spot, to))
    return { to, part: true, why: 'the list behind the colon takes it apart' };
  if (isDegree(spot) && sameSentence(spot, to))
    return {
      to: whole(to),
      part: true,
      why: `“${wordAt(spot.units, spot.at + 1)}” makes it a part`,
    };
  if (isPredicateNoun(spot) && isPersonal(spot.phrase))
    return { to: whole(to), part: true, why: `“were” makes it a part` };
  if (
    isInParentheses(spot) &&
    sameSentence(spot, to) &&
    spot.units[to.spot.at] &&
    !isBetweenParentheses(spot, to)
  )
    return { to: whole(to), part: true, why: 'it stands in parentheses behind the whole' };
  return spot.phrase.partitive && isAnaphor(spot)
    ? { to: whole(to), part: true, why: '“of” makes it a part' }
    : null;
}

/** "38 people were killed: 16 in the city, ten in the hills". */
function opensList(spot: Spot, to: Reading): boolean {
  if (!sameSentence(spot, to) || wordAt(spot.units, spot.at - 1) !== ':') return false;
  return ofPeople.has(to.kind) || isPersonal(spot.phrase) || spot.phrase.head === to.head;
}

/** True where words such as "including", "of whom" or "of them" make the number a part. */
export function isPart(spot: Spot): boolean {
  const ofThem = spot.phrase.partitive && spot.phrase.head === '';
  return ofThem || isDegree(spot) || opening.test(before(spot, 4));
}

/** "31 were hurt, three badly": how it happened to some of them. */
function isDegree({ units, at, phrase }: Spot): boolean {
  if (phrase.head !== '' || !/ly$/.test(wordAt(units, at + 1))) return false;
  return [',', '.', ';', ')', ''].includes(wordAt(units, at + 2));
}

/** "eight were pupils": the noun stands behind the verb, so the number is out of those before. */
function isPredicateNoun({ at, phrase, units }: Spot): boolean {
  return phrase.head !== '' && phrase.from > at + 1 && beForms.has(wordAt(units, at + 1));
}

function tail(words: string): string {
  return (
    /(?:including|includes?|included|among \w+|of \w+|whom|them|mostly)/.exec(words)?.[0] ?? words
  );
}

function isBetweenParentheses(spot: Spot, to: Reading): boolean {
  for (let k = to.spot.at; k < spot.at; k += 1) if (wordAt(spot.units, k) === '(') return false;
  return true;
}

/** "of them", "of the men" when men were counted before. */
function isAnaphor({ phrase, earlier }: Spot): boolean {
  if (phrase.head === '') return true;
  return earlier.some(({ head }) => head === phrase.head);
}

function stands(word: string): boolean {
  return (
    beForms.has(word) || auxiliaries.has(word) || finiteVerbs.has(word) || subordinators.has(word)
  );
}

/** Nothing but a noun phrase, its place and a comma or "and" between this number and the one before. */
function isListed(spot: Spot, to: Reading): boolean {
  const { units, at } = spot;
  const from = to.spot.phrase.to;
  if (at - from > 12) return false;
  let joined = false;
  for (let k = from; k < at; k += 1) {
    const word = wordAt(units, k);
    if (joiners.has(word)) joined = true;
    if (stands(word) || word === '.' || word === ':' || word === ';') return false;
    if (isSaying(units, k)) return false;
    if (predicateAt(units, k, true) !== null && !prepositions.has(word)) return false;
  }
  return joined;
}

function listLink(spot: Spot): Link | null {
  const to = last(spot);
  if (to === undefined || !sameSentence(spot, to) || !isListed(spot, to)) return null;
  const part = to.partOf !== null;
  return { to: part ? whole(to) : to, part, why: `it is listed with “${to.spot.unit.found.text}”` };
}

const changes =
  /(?:raised|revised|lowered|corrected|updated|up|down|risen|increased|reduced|cut|compared|instead|rather|not|from|to|than)(?: (?:later|sharply|first|an|a|the|earlier|initial|previous|figure|estimate|count|toll|of|with|from|to|than|in)){0,4}$/;

/** "later raised to 18", "up from 140", "not four": the same count again. */
function revisionLink(spot: Spot): Link | null {
  const to = last(spot);
  if (to === undefined || !sameSentence(spot, to) || spot.phrase.head !== '') return null;
  const words = wordsOf(spot.units, to.spot.phrase.to, spot.at);
  return words.length < 60 && changes.test(words)
    ? { to, part: to.partOf !== null, why: `it is the same count as “${to.spot.unit.found.text}”` }
    : null;
}

/** What the number takes from one before it, when it has no predicate of its own. */
export function linkOf(spot: Spot): Link | null {
  return partLink(spot) ?? revisionLink(spot) ?? listLink(spot);
}

/** Whether the number is a part, whatever its own predicate: "including two who died". */
export function wholeOf(spot: Spot, kind: Kind): Link | null {
  const link = partLink(spot) ?? sameKind(listLink(spot), kind);
  return link?.part ? link : null;
}

/** "including two officers, and 36 injured": what happened to others is no part of the list. */
function sameKind(link: Link | null, kind: Kind): Link | null {
  return link?.to.kind === kind ? link : null;
}
