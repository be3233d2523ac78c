import { auxiliaries, beForms } from './closed-words.ts';
import {
  type Family,
  intransitives,
  nominals,
  objectVerbs,
  objectWords,
  participles,
} from './predicate-words.ts';
import { beforeAdverbs, type Units, wordAt } from './units.ts';

export type { Family } from './predicate-words.ts';

/** A predicate with the words that carry it, and the unit after them. */
export interface Predicate {
  family: Family;
  words: string;
  start: number;
  end: number;
}

interface Phrase {
  family: Family;
  words: readonly string[];
  /** True for participles of verbs with an object: without "were" before them they may be active. */
  transitive: boolean;
}

type Rows = readonly (readonly [Family, readonly string[]])[];

function phrasesOf(rows: Rows, transitive: boolean): Phrase[] {
  return rows.flatMap(([family, list]) =>
    list.map((phrase) => ({ family, words: phrase.split(' '), transitive })),
  );
}

function indexed(phrases: readonly Phrase[], key: (words: readonly string[]) => string) {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases)
    index.set(key(phrase.words), [...(index.get(key(phrase.words)) ?? []), phrase]);
  for (const each of index.values()) each.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const after = [...phrasesOf(participles, true), ...phrasesOf(intransitives, false)];
const before = [...phrasesOf(objectVerbs, true), ...phrasesOf(nominals, false)];
const byFirst = indexed(after, (words) => words[0] ?? '');
const byLast = indexed(before, (words) => words.at(-1) ?? '');

/** "three attackers killed 12": an object follows, so the three are not the killed. */
function hasObject(units: Units, at: number): boolean {
  const next = units[at];
  if (next === undefined || next.kind === 'sign' || next.kind === 'date') return false;
  if (next.kind === 'number') return true;
  return next.capital || objectWords.has(next.word);
}

/** "more than it held": the subject stands right before. */
function hasSubject(units: Units, at: number): boolean {
  return ['it', 'he', 'she', 'they', 'we'].includes(wordAt(units, at - 1));
}

/** The predicate that starts at a unit, if it says something of the counted before it. */
export function predicateAt(
  units: Units,
  at: number,
  passive: boolean,
): Predicate | 'active' | null {
  for (const { family, words, transitive } of byFirst.get(wordAt(units, at)) ?? []) {
    if (!words.every((word, k) => wordAt(units, at + k) === word)) continue;
    const end = at + words.length;
    if (transitive && !passive && (hasObject(units, end) || hasSubject(units, at))) return 'active';
    return { family, words: words.join(' '), start: at, end };
  }
  return null;
}

/** True for a verb form that governs what follows it: "hitting populated areas". */
export function isGoverningVerb(word: string): boolean {
  return byLast.get(word)?.some(({ words }) => words.length === 1) ?? false;
}

/** The predicate that ends before a unit, if the counted at that unit is its object. */
export function governorBefore(units: Units, at: number): Predicate | null {
  for (const { family, words, transitive } of byLast.get(wordAt(units, at - 1)) ?? []) {
    const start = at - words.length;
    if (!words.every((word, k) => wordAt(units, start + k) === word)) continue;
    if (transitive && isTaken(units, start)) return null;
    return { family, words: words.join(' '), start, end: at };
  }
  return null;
}

/** "were killed and two fled", "12 killed, two hurt": the participle belongs to what is before it. */
function isTaken(units: Units, start: number): boolean {
  const prior = units[beforeAdverbs(units, start)];
  return prior?.kind === 'number' || beForms.has(prior?.word ?? '');
}

/** True when "were", "have been" or "got" stands before a unit, adverbs aside. */
export function isPassive(units: Units, at: number): boolean {
  return beForms.has(wordAt(units, beforeAdverbs(units, at)));
}

/** True where a verb of its own begins: "were", "have", "died". */
export function opensPredicate(units: Units, at: number): boolean {
  const word = wordAt(units, at);
  if (beForms.has(word) || auxiliaries.has(word)) return true;
  return predicateAt(units, at, false) !== null;
}
