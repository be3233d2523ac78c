import { beForms, wordSet } from './closed-words.ts';
import { isPersonal } from './counted.ts';
import {
  countsThings,
  isInSentence,
  lastCount,
  type Link,
  listLink,
  revisionLink,
} from './lists.ts';
import { type Kind, ofPeople } from './mention.ts';
import { predicateAt } from './predicates.ts';
import type { Reading, Spot } from './reading.ts';
import { wordAt, wordsOf } from './units.ts';

const opening =
  /(?:^| )(?:including|includes?|included|among (?:them|whom)|of (?:whom|them|which|these|those)|whom|them|mostly)(?: (?:were|are|was|at least|the))?$/;
const marks = /(?:including|includes?|included|among \w+|of \w+|whom|them|mostly)/;

function before({ units, at, sentence }: Spot, count: number): string {
  return wordsOf(units, Math.max(sentence.from, at - count), at);
}

/** True where words such as "including", "of whom" or "of them" make the number a part. */
export function isPart(spot: Spot): boolean {
  return isOfThem(spot) || isDegree(spot) || opening.test(before(spot, 4));
}

/** "three of them", "half of those were oaks"; "16 of their own" are out of nothing counted before. */
function isOfThem({ units, at, phrase }: Spot): boolean {
  if (!phrase.partitive || wordAt(units, phrase.from) === 'own') return false;
  return (
    phrase.head === '' || (pronouns.has(wordAt(units, at + 2)) && wordAt(units, at + 1) === 'of')
  );
}

const pronouns = wordSet('them these those whom which');

const degrees = wordSet(
  'badly seriously critically gravely severely fatally mortally lightly slightly',
);

/** "31 were hurt, three badly": how it happened to some of them. */
function isDegree({ units, at, phrase }: Spot): boolean {
  if (phrase.head !== '' || !degrees.has(wordAt(units, at + 1))) return false;
  return [',', '.', ';', ')', ''].includes(wordAt(units, at + 2));
}

/** "eight were pupils": the noun stands behind the verb, so the number is out of those before. */
function isPredicateNoun({ at, phrase, units }: Spot): boolean {
  if (phrase.head === '' || !(phrase.partitive || isPersonal(phrase))) return false;
  return phrase.from > at + 1 && beForms.has(wordAt(units, at + 1));
}

/** "38 people were killed: 16 in the city, ten in the hills". */
function opensList({ units, at, phrase }: Spot, to: Reading): boolean {
  if (wordAt(units, at - 1) !== ':') return false;
  return ofPeople.has(to.kind) || isPersonal(phrase) || phrase.head === to.head;
}

/** "(three of them children)", behind a whole outside the parentheses. */
function isInParentheses({ units, at, sentence }: Spot, to: Reading): boolean {
  for (let k = at - 1; k >= sentence.from; k -= 1) {
    if (wordAt(units, k) === ')') return false;
    if (wordAt(units, k) === '(') return to.spot.at < k;
  }
  return false;
}

/** Why the number is a part of one before it; null when nothing says so. */
function reasonOf(spot: Spot, to: Reading): string | null {
  const words = before(spot, 4);
  if (opening.test(words)) return `“${marks.exec(words)?.[0]}” makes it a part`;
  if (isOfThem(spot) || namedWhole(spot) !== undefined) return '“of” makes it a part';
  if (!isInSentence(spot, to)) return isPredicateNoun(spot) ? '“were” makes it a part' : null;
  if (opensList(spot, to)) return 'the list behind the colon takes it apart';
  if (isDegree(spot)) return `“${wordAt(spot.units, spot.at + 1)}” makes it a part`;
  if (isPredicateNoun(spot)) return '“were” makes it a part';
  return isInParentheses(spot, to) ? 'it stands in parentheses behind the whole' : null;
}

/** "half of the dead", "two of the killed", "85% of the attacks": the last count of just those. */
function namedWhole({ units, phrase, earlier }: Spot): Reading | undefined {
  if (!phrase.partitive) return undefined;
  const found = predicateAt(units, phrase.from, true);
  const family = found === 'active' ? undefined : found?.family;
  return earlier.findLast(
    (other) =>
      countsThings(other) &&
      !other.superseded &&
      (family === undefined
        ? phrase.head !== '' && other.head === phrase.head
        : other.kind === family),
  );
}

/** No part is larger than its whole, so a number that is names another whole. */
function canHold(whole: Reading, { unit }: Spot): boolean {
  const [part, all] = [unit.found.quantity, whole.spot.unit.found.quantity];
  if (part.unit !== 'count' || all.unit !== 'count') return true;
  const least = part.low ?? part.value ?? 0;
  const most = all.relation === 'at-least' || all.relation === 'more-than' ? Infinity : all.high;
  return least <= (most ?? all.value ?? Infinity);
}

function wholeFor(spot: Spot): Reading | undefined {
  const named = namedWhole(spot);
  if (named) return named.partOf ?? named;
  const wholes = spot.earlier
    .filter((each) => countsThings(each) && !each.superseded)
    .map((each) => each.partOf ?? each);
  return wholes.findLast((each) => canHold(each, spot));
}

/** "of whom 16", "including two", "Of these, 12", "19 lives: 12 rebels". */
function partLink(spot: Spot): Link | null {
  const last = lastCount(spot);
  if (last === undefined || ['measure', 'money', 'duration'].includes(spot.unit.found.kind))
    return null;
  const why = reasonOf(spot, last);
  const to = why === null ? undefined : wholeFor(spot);
  return to === undefined || why === null ? null : { to, part: true, why };
}

/** What the number takes from one before it, when it has no predicate of its own. */
export function linkOf(spot: Spot): Link | null {
  return partLink(spot) ?? revisionLink(spot) ?? listLink(spot);
}

/** Whether the number is a part, whatever its own predicate: "including two who died". */
export function wholeOf(spot: Spot, kind: Kind): Link | null {
  const link = partLink(spot) ?? sameKind(listLink(spot), kind);
  return link?.part && canHold(link.to, spot) ? link : null;
}

/** "including two officers, and 36 injured": what happened to others is no part of the list. */
function sameKind(link: Link | null, kind: Kind): Link | null {
  return link?.to.kind === kind ? link : null;
}

const determiner = /^(?:the|its|his|her|their|those|these|all)$|['’]s$/;

/** The unit of the number behind "of": "61 of 74 drones", "four of the 18"; -1 for none. */
export function wholeBehind({ units, at }: Pick<Spot, 'units' | 'at'>): number {
  let of = at + 1;
  if (wordAt(units, of) === 'out') of += 1;
  if (wordAt(units, of) !== 'of') return -1;
  let whole = of + 1;
  while (whole < of + 4 && determiner.test(wordAt(units, whole))) whole += 1;
  return units[whole]?.kind === 'number' ? whole : -1;
}

/** "fifty of the 53 hostages", "20 of 35 drones": the number that another is a part of. */
export function isWhole({ units, at }: Spot): boolean {
  const of = wordAt(units, at - 1) === 'the' ? at - 2 : at - 1;
  const out = wordAt(units, of - 1) === 'out' ? of - 1 : of;
  return wordAt(units, of) === 'of' && units[out - 1]?.kind === 'number';
}
