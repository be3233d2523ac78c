import type { Kind } from './mention.ts';
import type { Predicate } from './predicates.ts';
import type { Spot } from './reading.ts';

/** A kind, with the words that decided. */
export interface Decision {
  kind: Kind;
  why: string;
}

/** Decides what a number counts, or leaves it to the next; `head` is its noun, its own or understood. */
export type Rule = (spot: Spot, head: string) => Decision | null;

export function because(predicate: Predicate | null): string {
  return `“${predicate?.words ?? ''}” says what happened`;
}
