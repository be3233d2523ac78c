import type { Counted } from './counted.ts';
import type { Kind } from './mention.ts';
import type { Sentence } from './sentences.ts';
import type { NumberUnit, Units } from './units.ts';

/** A number in its sentence: what the rules look at. */
export interface Spot {
  text: string;
  units: Units;
  /** Index of the number among the units. */
  at: number;
  unit: NumberUnit;
  sentence: Sentence;
  phrase: Counted;
  /** The numbers read before it in the same block, nearest last. */
  earlier: readonly Reading[];
}

/** What the rules said of one number. */
export interface Reading {
  spot: Spot;
  kind: Kind;
  /** The head noun, its own or the one understood; '' for none. */
  head: string;
  /** The words of the noun phrase, its own or understood. */
  counted: string | null;
  understood: boolean;
  party: string | null;
  partOf: Reading | null;
  delta: boolean;
  cumulative: boolean;
  superseded: boolean;
  why: string[];
}
