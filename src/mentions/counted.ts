import {
  adverbs,
  beForms,
  determiners,
  endsPhrase,
  finiteVerbs,
  isAdverb,
  wordSet,
} from './closed-words.ts';
import { isPerson, isPlural } from './noun-kinds.ts';
import { isGoverningVerb, predicateAt } from './predicates.ts';
import { isHyphen, type Units, wordAt } from './units.ts';

/** The noun phrase after a number: "Palestinian civilians", or "of the eight" without a noun. */
export interface Counted {
  /** Units [from, to) of the noun phrase. */
  from: number;
  to: number;
  /** The noun that the number counts; '' where none stands there. */
  head: string;
  /** True when the head is capitalised: "Israelis". */
  capital: boolean;
  /** "of them", "of whom", "of the eight": a part of something named before or after. */
  partitive: boolean;
}

const skipped = wordSet('more fewer less other others further additional remaining');
const closers = wordSet('" ” ’');
const longest = 9;

/** "men and women": a second plural that no predicate of its own follows. */
function withSecondNoun(units: Units, at: number): number {
  if (!['and', 'or'].includes(wordAt(units, at))) return at;
  const [second, next] = [units[at + 1], units[at + 2]];
  if (second?.kind !== 'word' || second.capital || !isPlural(second.word)) return at;
  if (finiteVerbs.has(second.word) || predicateAt(units, at + 1, true) !== null) return at;
  if (next?.kind === 'number' || determiners.has(next?.word ?? '')) return at;
  return at + 2;
}

/** A word that ends the phrase once its noun is there: a verb, a participle, an adverb. */
function isVerbLike(word: string): boolean {
  return finiteVerbs.has(word) || /(?:ed|ing|ly)$/.test(word);
}

/** "17 wounded" names nobody, "17 wounded men" does. */
function isBarePredicate(units: Units, start: number): boolean {
  let at = start;
  while (adverbs.has(wordAt(units, at))) at += 1;
  const found = predicateAt(units, at, true);
  if (found === null || found === 'active') return false;
  const next = units[found.end];
  return (
    next?.kind !== 'word' ||
    endsPhrase(next.word) ||
    isVerbLike(next.word) ||
    finiteVerbs.has(next.word)
  );
}

function skipPartitive(
  units: Units,
  at: number,
): { at: number; partitive: boolean; closed: boolean } {
  if (wordAt(units, at) !== 'of') return { at, partitive: false, closed: false };
  const next = wordAt(units, at + 1);
  if (['them', 'whom', 'which', 'those'].includes(next))
    return { at: at + 2, partitive: true, closed: next !== 'those' };
  if (units[at + 1]?.kind === 'number') return { at: at + 2, partitive: true, closed: false };
  if (!determiners.has(next)) return { at: at + 1, partitive: true, closed: false };
  const number = units[at + 2]?.kind === 'number' ? 1 : 0;
  return { at: at + 2 + number, partitive: true, closed: false };
}

/** "16 of their own" names nobody, "two of its own men" does. */
function closeOwn(units: Units, part: { at: number; closed: boolean }): void {
  if (isHead(units, part.at + 1, false)) part.at += 1;
  else part.closed = true;
}

function isHead(units: Units, at: number, one: boolean): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  return one ? /\p{L}/u.test(unit.word) : isPlural(unit.word);
}

const nounToo = wordSet(
  'vote need work cut hit run win blow lead stand set spread shot sink strike attack',
);

/** A verb right behind its subject: "at least 11 landed in", "two hitting populated areas". */
function isVerbBehind(units: Units, at: number, one: boolean): boolean {
  const { word } = units[at] ?? { word: '' };
  if (finiteVerbs.has(word)) return one ? !nounToo.has(word) : !/s$/.test(word);
  if (/ing$/.test(word)) return isGoverningVerb(word);
  const next = units[at + 1];
  return /ed$/.test(word) && (next?.kind !== 'word' || endsPhrase(next.word));
}

/** "(IDF)": a short form in the middle of a name. */
function isShortForm(units: Units, at: number): boolean {
  return (
    wordAt(units, at) === '(' && units[at + 1]?.capital === true && wordAt(units, at + 2) === ')'
  );
}

/** "recently-captured-from-them villages": a word behind a hyphen is inside the phrase. */
function isJoined(units: Units, at: number): boolean {
  return units[at - 1]?.word === '-' && units[at - 1]?.end === units[at]?.start;
}

/** A verb, a participle or "dead" behind the noun. */
function saysOf(units: Units, at: number): boolean {
  return isVerbLike(wordAt(units, at)) || predicateAt(units, at, true) !== null;
}

/** The unit after the noun phrase that starts at `at`. */
function endOfPhrase(units: Units, at: number, one: boolean): number {
  let end = at;
  for (let k = at; k < at + longest; k += 1) {
    const unit = units[k];
    if (unit === undefined) break;
    if (isHyphen(units, k) || (unit.kind === 'age' && end === at)) continue;
    if (isShortForm(units, k)) {
      k += 2;
      continue;
    }
    const leading = end === at && isAdverb(unit.word);
    if (leading && unit.kind === 'word') continue;
    if (unit.kind === 'word' && isJoined(units, k)) {
      end = k + 1;
      continue;
    }
    if (unit.kind !== 'word' || endsPhrase(unit.word)) break;
    if (end === at && isVerbBehind(units, k, one)) break;
    if (end > at && isHead(units, end - 1, one) && saysOf(units, k)) break;
    if (one && end > at && /s$/.test(unit.word) && isGoverningVerb(unit.word)) break;
    end = k + 1;
  }
  return end;
}

const longestJoint = 3;

/** "tank and artillery shells": the noun of both stands behind the second. */
function pastJoint(units: Units, end: number): number {
  if (!['and', 'or'].includes(wordAt(units, end))) return end;
  for (let k = end + 1; k <= end + longestJoint && units[k]?.kind === 'word'; k += 1)
    if (isHead(units, k, false)) return k + 1;
  return end;
}

/** Without what trails the plural noun: "drones late", "men abroad". */
function headEnd(units: Units, from: number, end: number, one: boolean): number {
  if (one) return end;
  for (let k = end - 1; k >= from; k -= 1) if (isHead(units, k, false)) return k + 1;
  return end > from ? pastJoint(units, end) : end;
}

/** The noun phrase that starts at a unit, if there is one. `one` = the number is one: a singular noun. */
export function countedAt(units: Units, start: number, one: boolean): Counted {
  let from = closers.has(wordAt(units, start)) ? start + 1 : start;
  while (skipped.has(wordAt(units, from))) from += 1;
  const part = skipPartitive(units, from);
  if (wordAt(units, part.at) === 'own') closeOwn(units, part);
  from = part.at;
  const none = { from, to: from, head: '', capital: false, partitive: part.partitive };
  if (part.closed || isBarePredicate(units, from)) return none;
  const end = headEnd(units, from, endOfPhrase(units, from, one || part.partitive), one);
  if (end === from) return none;
  const head = units[end - 1];
  const to = withSecondNoun(units, end);
  return { ...none, to, head: head?.word ?? '', capital: head?.capital ?? false };
}

/** "of whom 16 were servicemen": the noun stands behind the copula. */
export function copularAt(units: Units, phrase: Counted, one: boolean): Counted {
  if (phrase.head !== '' || !beForms.has(wordAt(units, phrase.to))) return phrase;
  const behind = countedAt(units, phrase.to + 1, one);
  const isNoun = behind.head !== '' && !behind.partitive && isPlural(behind.head);
  return isNoun ? { ...behind, partitive: phrase.partitive } : phrase;
}

export function isPersonal({ head, capital }: Counted): boolean {
  return head === '' || isPerson(head, capital);
}

/** The words of the phrase as they stand. */
export function phraseText(text: string, units: Units, { from, to }: Counted): string | null {
  const [first, last] = [units[from], units[to - 1]];
  return to > from && first && last ? text.slice(first.start, last.end) : null;
}
