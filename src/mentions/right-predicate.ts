import {
  adverbs,
  beForms,
  finiteVerbs,
  isAdverb,
  prepositions,
  subordinators,
  wordSet,
} from './closed-words.ts';
import { type Counted, countedAt } from './counted.ts';
import { isPassive, opensPredicate, type Predicate, predicateAt } from './predicates.ts';
import { isAdjective, type Units, wordAt } from './units.ts';

const reach = 24;
const coordinators = wordSet('and or plus');
const closing: Readonly<Record<string, string>> = { ',': ',', '(': ')', '—': '—', '–': '–' };

/** Prepositions whose object cannot be the subject of the clause. "of" and "with" can name it. */
const governing: ReadonlySet<string> = new Set(
  [...prepositions].filter(
    (word) => !['of', 'with', 'including', 'than', 'since', 'after'].includes(word),
  ),
);

export function isGoverned(units: Units, number: number): boolean {
  const before = wordAt(units, number - 1);
  const word =
    before === 'the' || before === 'these' || before === 'those'
      ? wordAt(units, number - 2)
      : before;
  return governing.has(word);
}

/** "brought 90 children to school": the object of one verb is seldom the subject of the next. */
export function hasVerbBefore(units: Units, number: number): boolean {
  const word = wordAt(units, number - 1);
  return !/^(?:leav|left)/.test(word) && (finiteVerbs.has(word) || /(?:[^e]ed|ing)$/.test(word));
}

interface Walk {
  units: Units;
  end: number;
  /** A finite verb that is not the predicate was passed. */
  verb: boolean;
  /** The number shares its predicate with no other: "12 died, including two guards, and 3 …". */
  alone: boolean;
  /** A further subject was passed: "41 passengers and five crew, died". */
  listed: boolean;
}

/** Where the predicate of a number is looked for. */
interface Search {
  phrase: Counted;
  /** Unit after the last. */
  end: number;
  /** Only right behind the noun. */
  bare: boolean;
  alone: boolean;
}

/** Past a relative clause, an apposition or a parenthesis that a verb follows; -1 if none does. */
function pastAside(walk: Walk, at: number): number {
  const { units, end } = walk;
  const close = closing[wordAt(units, at)];
  if (close === undefined) return -1;
  for (let k = at + 1; k < end; k += 1) {
    if (wordAt(units, k) !== close) continue;
    if (close === ')' || opensPredicate(units, k + 1)) return k + 1;
  }
  return -1;
}

/** Past "and six attackers": a subject in two or more parts. */
function pastCoordinate(walk: Walk, at: number): number {
  const { units, verb, alone } = walk;
  if (verb || alone) return -1;
  walk.listed = true;
  let here = at + 1;
  while (leads.has(wordAt(units, here))) here += 1;
  const number = units[here];
  if (number?.kind === 'number')
    return countedAt(units, here + 1, number.found?.quantity?.value === 1).to;
  if (/ing$/.test(wordAt(units, here))) return -1;
  const next = countedAt(units, here, true);
  return next.to > next.from ? next.to : -1;
}

const through = wordSet('" “ ” \' ’ -');
const leads = wordSet('the a an his her their another and');

/** ", two soldiers and …": the next of several subjects. */
function opensMember(units: Units, at: number): boolean {
  let here = at;
  while (leads.has(wordAt(units, here))) here += 1;
  return units[here]?.kind === 'number';
}

/** A number that is no subject: "in two towns", "of the 245-seat house". */
function isInside(units: Units, at: number): boolean {
  return prepositions.has(wordAt(units, at - 1)) || isAdjective(units[at]?.found);
}

function step(walk: Walk, at: number): number {
  const { units } = walk;
  const unit = units[at];
  if (unit === undefined) return -1;
  if (unit.kind === 'sign') {
    if (through.has(unit.word)) return at + 1;
    if (unit.word === ',' && walk.listed && opensPredicate(units, at + 1)) return at + 1;
    return unit.word === ',' && opensMember(units, at + 1)
      ? pastCoordinate(walk, at)
      : pastAside(walk, at);
  }
  if (unit.kind === 'number') return isInside(units, at) ? at + 1 : -1;
  if (unit.kind !== 'word') return at + 1;
  if (coordinators.has(unit.word) || unit.word === 'but') {
    const next = at + 1;
    if (
      opensPredicate(units, next) ||
      adverbs.has(wordAt(units, next)) ||
      finiteVerbs.has(wordAt(units, next)) ||
      /ed$/.test(wordAt(units, next))
    )
      return next;
    return pastCoordinate(walk, at);
  }
  if (subordinators.has(unit.word) || unit.word === 'including') return -1;
  return at + 1;
}

/** The predicate whose subject is the noun phrase: "three soldiers and a guard were later killed". */
export function rightPredicate(
  units: Units,
  { phrase, end, bare, alone }: Search,
): Predicate | null {
  const walk = { units, end: Math.min(end, phrase.to + reach), verb: false, alone, listed: false };
  let at = phrase.to;
  while (['who', 'that'].includes(wordAt(units, at)) || adverbs.has(wordAt(units, at))) at += 1;
  for (; at >= 0 && at < walk.end; at = step(walk, at)) {
    const unit = units[at];
    const isFree =
      unit?.kind === 'word' && (at === phrase.to || !articles.has(wordAt(units, at - 1)));
    const found = isFree ? predicateAt(units, at, isPassive(units, at)) : null;
    if (found === 'active') return null;
    if (found !== null && mayBelong(walk, found, at)) return found;
    if (bare && !isConnector(units, at)) return null;
    walk.verb ||= isOtherVerb(unit?.word ?? '');
  }
  return null;
}

/** "a missing relative" says nothing of those who miss him. */
const articles = wordSet('a an the his her their its no');

function isOtherVerb(word: string): boolean {
  return !carriers.has(word) && (finiteVerbs.has(word) || /ed$/.test(word));
}

const carriers = wordSet('being others have has had remain remains remained remaining');

function isConnector(units: Units, at: number): boolean {
  const word = wordAt(units, at);
  return beForms.has(word) || isAdverb(word) || carriers.has(word);
}

/** After another verb a participle needs its own "were" or "and". */
function mayBelong({ verb, units }: Walk, { family }: Predicate, at: number): boolean {
  if (!verb) return true;
  if (family === 'vote') return false;
  return (
    isPassive(units, at) ||
    ['and', 'have', 'has', 'had', 'later', 'also'].includes(wordAt(units, at - 1))
  );
}
