import { denote } from './denote.ts';
import type { Denotation } from './denote.ts';
import { clean, precisionOf } from './quantity.ts';
import type { Quantity, Relation } from './quantity.ts';
import { printQuantity } from './print-quantity.ts';
import { dimensionOf } from './units.ts';

/** Why a number cannot be computed. `text` names the words that stand in the way. */
export interface Refused {
  refused: 'vague' | 'score' | 'unit' | 'zero' | 'negative' | 'part-exceeds-whole' | 'empty';
  text: string;
}

interface Band {
  lo: number;
  hi: number;
}

/** The two bands of an input. `exact` = nothing hedges it, so a result may be exact as well. */
interface Input {
  core: Band;
  reach: Band;
  exact: boolean;
  quantity: Quantity;
}

function withText(q: Omit<Quantity, 'text'>): Quantity {
  const quantity = { ...q, text: '' };
  return { ...quantity, text: printQuantity(quantity) };
}

/** An exact count, or an exact number of some unit: what a chart prints on its ticks. */
export function exactly(n: number, unit = 'count'): Quantity {
  const share = unit === 'share';
  const step = share ? Math.min(0.01, precisionOf(n)) : precisionOf(n);
  return withText({ relation: share ? 'share' : 'exact', value: n, low: n, high: n, unit, step });
}

/** Bare numbers count as printed. "1.5 million" and "69%" are rounded: what they leave out is a band. */
function isExact(q: Quantity): boolean {
  if (q.scaleBound !== undefined || q.value === null) return false;
  if (q.relation === 'share') return q.step === 0;
  const rounded = q.word !== undefined && q.word !== 'dozen';
  return (q.relation === 'exact' || q.relation === 'none') && !rounded;
}

function bandsOf(q: Quantity, { core, reach }: Denotation): Input {
  const { factor } = dimensionOf(q.unit);
  const band = ({ lo, hi }: Band): Band => ({ lo: clean(lo / factor), hi: clean(hi / factor) });
  const exact = isExact(q) && q.value !== null;
  const point = exact ? { lo: q.value ?? 0, hi: q.value ?? 0 } : null;
  return { core: point ?? band(core), reach: point ?? band(reach), exact, quantity: q };
}

function inputOf(q: Quantity): Input | Refused {
  if (q.relation === 'vague') return { refused: 'vague', text: q.text };
  const denotation = denote(q);
  return denotation === null ? { refused: 'score', text: q.text } : bandsOf(q, denotation);
}

function inputsOf(qs: readonly Quantity[]): Input[] | Refused {
  const inputs: Input[] = [];
  for (const q of qs) {
    const input = inputOf(q);
    if ('refused' in input) return input;
    if (q.unit !== qs[0]?.unit) return { refused: 'unit', text: q.text };
    inputs.push(input);
  }
  return inputs;
}

function settle(relation: Relation, value: number, low: number | null, high: number | null) {
  return { relation, value, low, high };
}

function boundsOf(reach: Band, top: number, exact: boolean) {
  if (exact) return settle('exact', reach.lo, reach.lo, reach.hi);
  if (reach.hi >= top) return settle('at-least', reach.lo, reach.lo, null);
  if (reach.lo <= 0) return settle('at-most', reach.hi, 0, reach.hi);
  return { relation: 'between' as const, value: null, low: reach.lo, high: reach.hi };
}

/**
 * Counts are whole. A sum or a difference of bare numbers is no finer than its coarsest input; any
 * other result has no printed precision (0), and the printer rounds it outwards.
 */
function resultStep(unit: string, inputs: readonly Input[]): number {
  if (unit === 'count') return 1;
  const same = inputs.every((input) => input.exact && input.quantity.unit === unit);
  return same && unit !== 'share' && unit !== 'times'
    ? Math.max(...inputs.map((input) => input.quantity.step))
    : 0;
}

/** The quantity of a pair of bands. A share keeps its relation, and its bound as `scaleBound`. */
function fromBands(core: Band, reach: Band, unit: string, inputs: readonly Input[]): Quantity {
  const exact = inputs.every((input) => input.exact);
  const cleaned = { lo: clean(reach.lo), hi: clean(reach.hi) };
  const bounds = boundsOf(cleaned, unit === 'share' ? 1 : Infinity, exact);
  const softer = core.lo > reach.lo || core.hi < reach.hi;
  return withText({
    ...bounds,
    relation: unit === 'share' ? 'share' : bounds.relation,
    unit,
    step: resultStep(unit, inputs),
    ...(unit === 'share' && !exact ? { scaleBound: bounds.relation } : {}),
    ...(softer && !exact ? { core: [clean(core.lo), clean(core.hi)] as [number, number] } : {}),
  });
}

function add(bands: readonly Band[]): Band {
  return {
    lo: bands.reduce((sum, band) => sum + band.lo, 0),
    hi: bands.reduce((sum, band) => sum + band.hi, 0),
  };
}

/** The sum, by interval arithmetic: its bounds hold for every choice within the inputs. One unit only. */
export function sumOf(qs: readonly Quantity[]): Quantity | Refused {
  const inputs = inputsOf(qs);
  if (!Array.isArray(inputs)) return inputs;
  const unit = qs[0]?.unit;
  if (unit === undefined) return { refused: 'empty', text: '' };
  const [core, reach] = [add(inputs.map((i) => i.core)), add(inputs.map((i) => i.reach))];
  return fromBands(core, reach, unit, inputs);
}

function minus(a: Band, b: Band): Band {
  return { lo: Math.max(0, a.lo - b.hi), hi: Math.max(0, a.hi - b.lo) };
}

/** `a` less `b`, never below zero; refused as 'negative' when `b` is larger whatever the hedges hide. */
export function differenceOf(a: Quantity, b: Quantity): Quantity | Refused {
  const inputs = inputsOf([a, b]);
  if (!Array.isArray(inputs)) return inputs;
  const [from, less] = inputs;
  if (from === undefined || less === undefined) return { refused: 'empty', text: '' };
  if (from.reach.hi < less.reach.lo) return { refused: 'negative', text: b.text };
  const [core, reach] = [minus(from.core, less.core), minus(from.reach, less.reach)];
  return fromBands(core, reach, a.unit, inputs);
}

function divide(a: Band, b: Band): Band {
  return {
    lo: b.hi === Infinity ? 0 : a.lo / b.hi,
    hi: b.lo === 0 || a.hi === Infinity ? Infinity : a.hi / b.lo,
  };
}

/** How many times `b` goes into `a`, in the unit 'times'; refused as 'zero' when `b` is nothing. */
export function ratioOf(a: Quantity, b: Quantity): Quantity | Refused {
  const inputs = inputsOf([a, b]);
  if (!Array.isArray(inputs)) return inputs;
  const [over, under] = inputs;
  if (over === undefined || under === undefined) return { refused: 'empty', text: '' };
  if (under.reach.hi === 0) return { refused: 'zero', text: b.text };
  const [core, reach] = [divide(over.core, under.core), divide(over.reach, under.reach)];
  return fromBands(core, reach, 'times', inputs);
}

function capped({ lo, hi }: Band): Band {
  return { lo: Math.min(1, lo), hi: Math.min(1, hi) };
}

/**
 * The part as a share of the whole, between 0 and 1. A hedged part or whole gives a bound or a range:
 * 1,462 of at least 2,104 is at most 69.5%, since the whole may be larger.
 */
export function shareOf(part: Quantity, whole: Quantity): Quantity | Refused {
  const inputs = inputsOf([part, whole]);
  if (!Array.isArray(inputs)) return inputs;
  const [over, under] = inputs;
  if (over === undefined || under === undefined) return { refused: 'empty', text: '' };
  if (under.reach.hi === 0) return { refused: 'zero', text: whole.text };
  if (over.reach.lo > under.reach.hi) return { refused: 'part-exceeds-whole', text: part.text };
  const [core, reach] = [divide(over.core, under.core), divide(over.reach, under.reach)];
  return fromBands(capped(core), capped(reach), 'share', inputs);
}
