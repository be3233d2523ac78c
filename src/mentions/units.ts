import { type Found, findQuantities, type Quantity, tokensOf } from '#quantity';
import { isAdverb } from './closed-words.ts';

/** A word, a sign or a whole number of a text: what the frame rules step over. */
export interface Unit {
  kind: 'word' | 'number' | 'date' | 'age' | 'sign';
  /** Lower case; the empty word for numbers, dates and ages. */
  word: string;
  start: number;
  end: number;
  capital: boolean;
  found?: Found;
}

export type Units = readonly Unit[];

/** A unit that carries a quantity. */
export interface NumberUnit extends Unit {
  kind: 'number';
  found: Found & { quantity: Quantity };
}

/** Words that keep no number of their own and stay words: "some of them", "a growing number". */
const VAGUE_KEPT =
  /^(?:(?:several|a few|few) )?(?:dozens?|scores|hundreds?|thousands?|millions?|billions?|tens of thousands|hundreds of thousands)$|^(?:several|a few|a handful)$/;

function isFigure(found: Found): boolean {
  return found.kind !== 'vague' || VAGUE_KEPT.test(found.quantity?.word ?? '');
}

const KINDS: Partial<Record<Found['kind'], Unit['kind']>> = {
  date: 'date',
  year: 'date',
  time: 'date',
  age: 'age',
};

/** Ordinals, designators and idioms are read as the words they are made of. */
function kindOf(found: Found): Unit['kind'] | null {
  if (found.quantity === null) return KINDS[found.kind] ?? null;
  return isFigure(found) ? 'number' : null;
}

const CAPITAL = /^\p{Lu}/u;

/** The units of a text with all that the scanner found in it. */
export function unitsOf(text: string): { units: Unit[]; found: Found[] } {
  const tokens = tokensOf(text);
  const found = findQuantities(text, tokens);
  const wholes = found.filter((each) => kindOf(each) !== null);
  const units: Unit[] = [];
  let next = 0;
  for (const token of tokens) {
    while ((wholes[next]?.end ?? Infinity) <= token.start) next += 1;
    const whole = wholes[next];
    if (whole === undefined || whole.start > token.start) units.push(plain(text, token));
    else if (whole.start === token.start || units.at(-1)?.found !== whole) units.push(wrap(whole));
  }
  return { units, found: found.filter((each) => each.quantity === null || isFigure(each)) };
}

function wrap(found: Found): Unit {
  const { start, end } = found;
  return { kind: kindOf(found) ?? 'word', word: '', start, end, capital: false, found };
}

function plain(text: string, token: ReturnType<typeof tokensOf>[number]): Unit {
  const { word, start, end } = token;
  const capital = CAPITAL.test(text.slice(start, start + 2));
  return { kind: token.kind === 'sign' ? 'sign' : 'word', word, start, end, capital };
}

export function isNumber(unit: Unit | undefined): unit is NumberUnit {
  return unit?.kind === 'number';
}

/** True for a number that is part of an adjective: "13-hour", "275-member"; not "twenty-seven". */
export function isAdjective(found: Found | undefined): boolean {
  if (!found?.quantity || !/-\p{L}+$/u.test(found.text)) return false;
  if (found.kind === 'share') return false;
  return found.kind !== 'count' || !found.text.endsWith(found.quantity.text);
}

/** The word of a unit in lower case; empty for numbers, dates, ages and beyond the ends. */
export function wordAt(units: Units, at: number): string {
  return units[at]?.word ?? '';
}

/** The words of units [from, to) in lower case, for comparing and for giving reasons. */
export function wordsOf(units: Units, from: number, to: number): string {
  return units
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ word }) => word)
    .join(' ');
}

const MOST_ADVERBS = 6;

/** The unit before `at`, adverbs between them stepped over: "were also reportedly killed". */
export function beforeAdverbs(units: Units, at: number): number {
  let back = at - 1;
  while (back >= at - MOST_ADVERBS && isAdverb(wordAt(units, back))) back -= 1;
  return back;
}

/** True for a hyphen that holds two words together. */
export function isHyphen(units: Units, at: number): boolean {
  const [here, next] = [units[at], units[at + 1]];
  return here?.word === '-' && here.start === units[at - 1]?.end && next?.start === here.end;
}
