import {
  isAdverb,
  auxiliaries,
  beForms,
  determiners,
  prepositions,
  subordinators,
  wordSet,
} from './closed-words.ts';
import { type Unit, type Units, wordAt } from './units.ts';

/** Units [from, to) that name somebody. */
export interface Name {
  from: number;
  to: number;
}

const longestName = 14;
const longestAside = 16;
const innerSigns = wordSet("- ’ ' . & /");
const openers = wordSet('and but while that as so though although yet or however meanwhile also');
const times = wordSet(`monday tuesday wednesday thursday friday saturday sunday yesterday today
  tonight morning afternoon evening later earlier`);

/** Words that name nobody: "it", "others", "many". */
const nobody =
  wordSet(`it he she they we i you this that these those which who there what one others
  many some most both all another none several`);

function isInner(units: Units, at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind === 'age' || unit.kind === 'date') return false;
  if (unit.kind === 'sign')
    return isInitial(units, at) || (innerSigns.has(unit.word) && units[at + 1]?.start === unit.end);
  const { word } = unit;
  return !(
    subordinators.has(word) ||
    beForms.has(word) ||
    auxiliaries.has(word) ||
    word === 'that' ||
    word === 'but' ||
    ['said', 'says', 'say', 'told'].includes(word)
  );
}

/** The full stop of "U.S." and "J. Smith". */
function isInitial(units: Units, at: number): boolean {
  const before = units[at - 1];
  return wordAt(units, at) === '.' && before?.capital === true && before.word.length === 1;
}

function isBesideVerb(word: string): boolean {
  return isAdverb(word) || auxiliaries.has(word) || word === 'first';
}

/** "In the north the army": a noun phrase begins at a determiner that nothing leads to. */
function opensPhrase(units: Units, at: number, start: number): boolean {
  if (!determiners.has(wordAt(units, at)) || at === start) return false;
  const before = wordAt(units, at - 1);
  return !prepositions.has(before) && before !== 'and' && before !== '-';
}

/** The subject whose verb stands at `at`: "the health ministry", "police in the capital". */
export function subjectBefore(units: Units, at: number, start: number): Name {
  let to = at;
  while (to > start && isBesideVerb(wordAt(units, to - 1))) to -= 1;
  if (wordAt(units, to - 1) === ',') return beforeAside(units, to - 1, start);
  if (wordAt(units, to - 1) === ')') return beforeParenthesis(units, to - 1, start);
  let from = to;
  while (from > start && isInner(units, from - 1)) {
    if (isTime(units, from - 1) && from < to) break;
    from -= 1;
    if (opensPhrase(units, from, start)) break;
  }
  if (from === to && isRelative(units, from - 1, start))
    return beforeRelative(units, from - 1, start);
  return trimmed(units, from, to);
}

/** "on Friday the army": a time before the name; not "an earlier report". */
function isTime(units: Units, at: number): boolean {
  return times.has(wordAt(units, at)) && !determiners.has(wordAt(units, at - 1));
}

/** "a charity that runs a clinic said", "the ministry, which had forecast 600". */
function isRelative(units: Units, at: number, start: number): boolean {
  const word = wordAt(units, at);
  if (word === 'who' || word === 'which') return at > start;
  return (
    word === 'that' &&
    at > start &&
    /\p{L}/u.test(wordAt(units, at - 1)) &&
    !speech.test(wordAt(units, at - 1))
  );
}

/** Forms of saying that never stand inside a name. */
const speech =
  /^(?:sa(?:y|ys|id)|told|tells?|claim(?:s|ed)?|report(?:s|ed)?|confirm(?:s|ed)?|add(?:s|ed)?|stat(?:es?|ed|ing)|warn(?:s|ed)?|believ(?:es?|ed)|show(?:s|ed)?|saying|claiming|adding|found|finds)$/;

function beforeRelative(units: Units, at: number, start: number): Name {
  return subjectBefore(units, wordAt(units, at - 1) === ',' ? at - 1 : at, start);
}

/** Without "and", "but" and the phrase of place or time that opens the sentence. */
function trimmed(units: Units, start: number, to: number): Name {
  let from = start;
  while (from < to && openers.has(wordAt(units, from))) from += 1;
  if (prepositions.has(wordAt(units, from))) from = lastName(units, from, to);
  return { from, to };
}

/** "During the war Hamas": the name at the end. */
function lastName(units: Units, start: number, to: number): number {
  let from = to;
  while (from > start && units[from - 1]?.capital) from -= 1;
  return from === start + 1 ? to : from;
}

/** "The group, which has 100 members, said": the subject stands before the first comma. */
function beforeAside(units: Units, comma: number, start: number): Name {
  let open = comma - 1;
  while (open > start && wordAt(units, open) !== ',') open -= 1;
  if (open <= start || comma - open > longestAside) return { from: comma, to: comma };
  return subjectBefore(units, open, start);
}

function beforeParenthesis(units: Units, close: number, start: number): Name {
  let open = close - 1;
  while (open > start && wordAt(units, open) !== '(') open -= 1;
  return close - open > longestAside
    ? { from: close, to: close }
    : subjectBefore(units, open, start);
}

/** The name that begins at `from`, behind "according to" or "said". */
export function nameFrom(units: Units, from: number, end: number): Name {
  let to = from;
  while (to < end && isInner(units, to) && !isJoint(units, to)) to += 1;
  return { from, to };
}

function isJoint(units: Units, at: number): boolean {
  const word = wordAt(units, at);
  if (['with', 'who', 'but', 'citing'].includes(word)) return true;
  return word === 'and' && units[at + 1]?.capital !== true;
}

/** "a man saying he spoke for them": what he does is no part of his name. */
function isParticiple({ word, capital }: Unit): boolean {
  return !capital && /(?:ing|ed)$/.test(word);
}

/** "Commission on Human Rights": a preposition between capitals of one title. */
function isInName(units: Units, at: number): boolean {
  return (
    wordAt(units, at) === 'on' && units[at - 1]?.capital === true && units[at + 1]?.capital === true
  );
}

/** Without the place or the occasion behind it: "Police in County Antrim" are "Police". */
function nameEnd(units: Units, { from, to }: Name): number {
  for (let k = from + 1; k < to; k += 1) {
    const unit = units[k];
    if (unit === undefined) return k;
    const leadsOn =
      prepositions.has(unit.word) && !['of', 'for'].includes(unit.word) && !isInName(units, k);
    const isNoun = k === from + 1 && determiners.has(wordAt(units, from));
    if (isTime(units, k) || leadsOn || (isParticiple(unit) && !isNoun)) return k;
  }
  return to;
}

/** The words of a name as they stand; null when they name nobody. */
export function nameText(text: string, units: Units, name: Name): string | null {
  const to = nameEnd(units, name);
  const [first, last] = [units[name.from], units[to - 1]];
  if (first === undefined || last === undefined || to - name.from > longestName) return null;
  if (first.kind === 'sign' || prepositions.has(first.word)) return null;
  if (to - name.from === 1 && (nobody.has(first.word) || determiners.has(first.word))) return null;
  return /\p{L}/u.test(last.word) ? text.slice(first.start, last.end) : null;
}
