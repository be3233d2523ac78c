/** How the number stands to the truth. These are the words the JSON of the site uses. */
export type Relation =
  | 'exact'
  | 'about'
  | 'almost'
  | 'just-over'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'between'
  | 'share'
  | 'score'
  | 'vague'
  | 'none';

/** A typed number with its relation: what the words claim, and no more. */
export interface Quantity {
  relation: Relation;
  /** The printed number. Null for between, score and vague. A share is a ratio: 0.69 for "69%". */
  value: number | null;
  /** Inclusive lower bound in `unit`; null = open or not stated. "about 40" states neither bound. */
  low: number | null;
  /** Inclusive upper bound in `unit`; null = open or not stated. */
  high: number | null;
  /**
   * 'count', 'share', 'percent-point', 'times', a span of time ('second' … 'year'), a currency code
   * ('USD'), or a measure ('km', 'square km', 'tonne').
   */
  unit: string;
  /** Printed precision in `unit`: 1 for 2,104, 10 for 2,250, 0.01 for 69%. 0 = computed, not printed. */
  step: number;
  /** Score only, in printed order: [14, 1]. */
  parts?: number[];
  /** What the value alone cannot give back: 'dozens', 'two-thirds', 'million', 'dozen'. */
  word?: string;
  /**
   * The second hedge. A hedged share keeps relation 'share' and has its hedge here ("nearly 70%":
   * 'almost'; "50–70%": 'between'). On a bound or a range 'about' softens the ends ("at least about 40").
   */
  scaleBound?: Relation;
  /** Computed only: [low, high] of what a careful writer would say, inside the wider low..high. */
  core?: [number, number];
  /** The words as read, or as the printer gives them for a computed quantity. */
  text: string;
}

/**
 * Why the words are no quantity. 'none' = no number in them, 'several' = more than one, 'letters' =
 * a letter touches the number, 'before' and 'after' = words there may change what the number means.
 */
export interface Refusal {
  refused:
    | 'date'
    | 'time'
    | 'age'
    | 'ordinal'
    | 'designator'
    | 'idiom'
    | 'none'
    | 'several'
    | 'letters'
    | 'before'
    | 'after';
  text: string;
  hint?: string;
}

/** Tells a quantity from a refusal, and from anything else. */
export function isQuantity(x: unknown): x is Quantity {
  return typeof x === 'object' && x !== null && 'relation' in x && 'unit' in x && 'step' in x;
}

/** Removes the noise of binary fractions, so that 0.69 − 0.005 is 0.685 on every path. */
export function clean(n: number): number {
  // Most numbers are whole, and have no more than these digits.
  if (Number.isInteger(n) && Math.abs(n) < 1e12) return n === 0 ? 0 : n;
  return Number.isFinite(n) ? Number(n.toPrecision(12)) : n;
}

/** The precision a whole number shows: 10 for 2,250, 100 for 2,200. Parts of one show their decimals. */
export function precisionOf(n: number): number {
  if (!Number.isInteger(n)) return decimalPrecision(n);
  if (n === 0) return 1;
  let step = 1;
  while (n % (step * 10) === 0) step *= 10;
  return step;
}

function decimalPrecision(n: number): number {
  const decimals = /\.(\d+)$/.exec(String(clean(n)))?.[1]?.length ?? 0;
  return clean(10 ** -decimals);
}

/** The bounds a hedge states about a value; whole counts step to the next whole number. */
export function statedBounds(
  relation: Relation,
  value: number,
  unit: string,
): Pick<Quantity, 'low' | 'high'> {
  const next = unit === 'count' && Number.isInteger(value) ? 1 : 0;
  if (relation === 'about') return { low: null, high: null };
  if (relation === 'almost') return { low: null, high: value - next };
  if (relation === 'just-over') return { low: value + next, high: null };
  if (relation === 'at-least') return { low: value, high: null };
  if (relation === 'more-than') return { low: value + next, high: null };
  if (relation === 'at-most') return { low: 0, high: value };
  if (relation === 'less-than') return { low: 0, high: value - next };
  return { low: value, high: value };
}
