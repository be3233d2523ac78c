import {
  determiners,
  finiteVerbs,
  prepositions,
  subordinators,
  beForms,
  auxiliaries,
  wordSet,
} from './closed-words.ts';
import { governorBefore, type Predicate } from './predicates.ts';
import { type Unit, type Units, wordAt } from './units.ts';

const reach = 9;
const openers = wordSet('" “ ‘');
const stops = wordSet('but nor so yet who whom that to');

/** "have fired some 250": an unknown verb governs the number; "the injured" does not. */
function isVerb(word: string): boolean {
  return finiteVerbs.has(word) || /(?:[^e]ed|ing)$/.test(word);
}

function blocks(unit: Unit): boolean {
  if (unit.kind === 'sign' || unit.kind === 'number') return true;
  const { word } = unit;
  return (
    subordinators.has(word) ||
    stops.has(word) ||
    beForms.has(word) ||
    auxiliaries.has(word) ||
    isVerb(word)
  );
}

/** The predicate that governs the number: "killing the six", "wounded a guard and two drivers". */
export function leftPredicate(units: Units, number: number, start: number): Predicate | null {
  const joined =
    wordAt(units, number - 1) === 'and' ||
    (determiners.has(wordAt(units, number - 1)) && wordAt(units, number - 2) === 'and');
  let loose = 0;
  const first = openers.has(wordAt(units, number - 1)) ? number - 1 : number;
  for (let at = first; at > Math.max(start, number - reach); at -= 1) {
    const found = governorBefore(units, at);
    if (found !== null) return found;
    const unit = units[at - 1];
    if (unit === undefined || blocks(unit)) return null;
    const isFirst = at === first;
    if (prepositions.has(unit.word) && (isFirst || !joined)) return null;
    if (!determiners.has(unit.word)) loose += 1;
    if (!joined && loose > 2) return null;
  }
  return null;
}
