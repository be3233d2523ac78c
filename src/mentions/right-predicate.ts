import {
  adverbs,
  auxiliaries,
  beForms,
  finiteVerbs,
  prepositions,
  subordinators,
  wordSet,
} from './closed-words.ts';
import { type Counted, countedAt } from './counted.ts';
import { type Predicate, predicateAt } from './predicates.ts';
import type { Unit } from './units.ts';

type Units = readonly Unit[];

const wordAt = (units: Units, at: number): string => units[at]?.word ?? '';
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

interface Walk {
  units: Units;
  end: number;
  /** A finite verb that is not the predicate was passed. */
  verb: boolean;
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

function opensPredicate(units: Units, at: number): boolean {
  const word = wordAt(units, at);
  if (beForms.has(word) || auxiliaries.has(word)) return true;
  return predicateAt(units, at, false) !== null;
}

/** Past "and six attackers": a subject in two or more parts. */
function pastCoordinate({ units, verb }: Walk, at: number): number {
  if (verb) return -1;
  let here = at + 1;
  while (['the', 'a', 'an', 'his', 'her', 'their', 'another'].includes(wordAt(units, here)))
    here += 1;
  const number = units[here];
  if (number?.kind === 'number')
    return countedAt(units, here + 1, number.found?.quantity?.value === 1).to;
  const next = countedAt(units, here, true);
  return next.to > next.from ? next.to : -1;
}

function isPassive(units: Units, at: number): boolean {
  let back = at - 1;
  while (adverbs.has(wordAt(units, back)) || /ly$/.test(wordAt(units, back))) back -= 1;
  return beForms.has(wordAt(units, back));
}

function step(walk: Walk, at: number): number {
  const { units } = walk;
  const unit = units[at];
  if (unit === undefined) return -1;
  if (unit.kind === 'sign')
    return ['"', '“', '”', "'", '’', '-'].includes(unit.word) ? at + 1 : pastAside(walk, at);
  if (unit.kind === 'number') return prepositions.has(wordAt(units, at - 1)) ? at + 1 : -1;
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
  phrase: Counted,
  end: number,
  bare: boolean,
): Predicate | null {
  const walk = { units, end: Math.min(end, phrase.to + reach), verb: false };
  let at = phrase.to;
  while (['who', 'that'].includes(wordAt(units, at)) || adverbs.has(wordAt(units, at))) at += 1;
  for (; at >= 0 && at < walk.end; at = step(walk, at)) {
    const unit = units[at];
    const found = unit?.kind === 'word' ? predicateAt(units, at, isPassive(units, at)) : null;
    if (found === 'active') return null;
    if (found !== null && mayBelong(walk, found, at)) return found;
    if (bare && !isConnector(units, at)) return null;
    walk.verb ||= finiteVerbs.has(unit?.word ?? '') || /ed$/.test(unit?.word ?? '');
  }
  return null;
}

function isConnector(units: Units, at: number): boolean {
  const word = wordAt(units, at);
  return (
    beForms.has(word) ||
    adverbs.has(word) ||
    /ly$/.test(word) ||
    word === 'being' ||
    word === 'others' ||
    word === 'have' ||
    word === 'has' ||
    word === 'had'
  );
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
