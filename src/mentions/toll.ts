import { adverbs, wordSet } from './closed-words.ts';
import type { Family } from './predicates.ts';
import { type Units, wordAt } from './units.ts';

const reach = 22;

/** What stands between a total and its number. */
const links = wordSet(`to at of is was were are be reached reaches reaching hit hits stood stands as
  exceeded exceeds exceeding topped tops topping passed passes passing surpassed surpasses past above
  beyond from by now currently over climbed rose include includes included`);

/** Nouns and participles that say what a total is of. */
const totals: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['toll', 'casualty-killed'],
  ['dead', 'casualty-killed'],
  ['deaths', 'casualty-killed'],
  ['death', 'casualty-killed'],
  ['fatalities', 'casualty-killed'],
  ['killed', 'casualty-killed'],
  ['killings', 'casualty-killed'],
  ['died', 'casualty-killed'],
  ['wounded', 'casualty-wounded'],
  ['injured', 'casualty-wounded'],
  ['injuries', 'casualty-wounded'],
  ['missing', 'missing'],
  ['arrests', 'arrested'],
  ['arrested', 'arrested'],
  ['detained', 'arrested'],
  ['detainees', 'arrested'],
  ['detentions', 'arrested'],
  ['displaced', 'displaced'],
  ['homeless', 'displaced'],
  ['uprooted', 'displaced'],
  ['evacuated', 'displaced'],
  ['turnout', 'vote'],
]);

/** Totals that are nouns wherever they stand. */
const nouns = wordSet('deaths fatalities injuries arrests detentions');

const counts = wordSet('number numbers count tally total toll figure');

export interface Toll {
  family: Family;
  words: string;
}

function tollAt(units: Units, at: number, start: number): Toll | null {
  const word = wordAt(units, at);
  const family = totals.get(word);
  if (family === undefined) return null;
  const before = wordAt(units, at - 1);
  if (word === 'toll')
    return {
      family: before === 'injury' || before === 'injured' ? 'casualty-wounded' : family,
      words: before === 'death' ? 'death toll' : 'toll',
    };
  if (word === 'turnout') return { family, words: word };
  const named =
    nouns.has(word) ||
    ['the', 'number', 'confirmed', 'total', 'of', 'recorded', 'reported'].includes(before);
  return named || isNumberOf(units, at, start) ? { family, words: word } : null;
}

/** "the number of children killed". */
function isNumberOf(units: Units, at: number, start: number): boolean {
  for (let k = at - 1; k >= Math.max(start, at - 7); k -= 1) {
    if (wordAt(units, k) === 'of' && counts.has(wordAt(units, k - 1))) return true;
    if (units[k]?.kind === 'sign') return false;
  }
  return false;
}

function linked(units: Units, number: number): boolean {
  let before = number - 1;
  while (
    adverbs.has(wordAt(units, before)) ||
    wordAt(units, before) === 'a' ||
    wordAt(units, before) === 'its'
  )
    before -= 1;
  if (wordAt(units, before) === 'figure') return true;
  return links.has(wordAt(units, before));
}

/** "to 208 from 140": the same total, so the number between does not part them. */
function revises(units: Units, number: number): boolean {
  return [1, 2, 3, 4].some((k) => ['from', 'than'].includes(wordAt(units, number - k)));
}

/** The total that the number completes: "the death toll rises to 12", "the wounded at 13". */
export function tollBefore(units: Units, number: number, start: number): Toll | null {
  if (!linked(units, number)) return null;
  for (let at = number - 2; at >= Math.max(start, number - reach); at -= 1) {
    if ([';', ':'].includes(wordAt(units, at))) return null;
    if (units[at]?.kind === 'number' && !revises(units, number)) return null;
    const found = tollAt(units, at, start);
    if (found !== null) return found;
  }
  return null;
}
