import { wordSet } from './closed-words.ts';
import { type Kind, ofPeople } from './mention.ts';
import { isPerson } from './noun-kinds.ts';
import type { Predicate } from './predicates.ts';
import type { Reading, Spot } from './reading.ts';
import { wordAt } from './units.ts';

/** Kinds of number that count nothing: a span of time, a measure, money. */
export const spans: ReadonlySet<string> = new Set(['duration', 'measure', 'money']);

const ofProjectiles = new Set<Kind>(['launch', 'intercepted']);

/** A bare number takes the noun of the one before it: "at least 11 landed", "half of them". */
export function understoodFrom({ phrase, unit, earlier }: Spot): Reading | undefined {
  const { kind } = unit.found;
  if (phrase.head !== '' || spans.has(kind)) return undefined;
  if (kind === 'share' && !phrase.partitive) return undefined;
  return earlier.findLast(({ head, spot }) => head !== '' && !spans.has(spot.unit.found.kind));
}

const landings = wordSet('landed fell hit struck missed exploded crashed reached failed');

/** A number in another sentence must point back, or tell how a projectile ended. */
export function lendsKind(
  lender: Reading,
  { phrase, units, sentence }: Spot,
  governor: Predicate | null,
): boolean {
  if (lender.spot.at >= sentence.from || phrase.partitive) return true;
  return governor?.family === 'intercepted' || landings.has(wordAt(units, phrase.to));
}

/** Whether what happened to the number can have happened to the noun of the other. */
export function canLend(lender: Reading, kind: Kind): boolean {
  const { head, spot } = lender;
  if (ofPeople.has(kind)) return isPerson(head, spot.phrase.capital) || ofPeople.has(lender.kind);
  if (ofProjectiles.has(kind)) return ofProjectiles.has(lender.kind);
  return lender.kind === kind;
}
