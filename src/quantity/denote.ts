import { bands } from './band.ts';
import { closed, halfOpen, hull, overlap, scale, wholeNumbers } from './interval.ts';
import type { Interval } from './interval.ts';
import type { Quantity, Relation } from './quantity.ts';
import { dimensionOf, durations } from './units.ts';
import { keptScales, vagueWords } from './words.ts';

/**
 * What a quantity means: two sets of numbers, one inside the other. `core` is where a careful writer
 * may choose these words; `reach` is what a reader of a record in these words must reckon with.
 */
export interface Denotation {
  core: Interval;
  reach: Interval;
}

interface Printed {
  relation: Relation;
  value: number;
  step: number;
  unit: string;
  word?: string;
}

/** Shares, ratios and spans of time are printed rounded; counts and money are printed as they are. */
function isRounded(unit: string): boolean {
  return unit === 'share' || unit === 'percent-point' || unit === 'times' || durations.has(unit);
}

/** The precision of an unhedged number: "50 years" means the year, "twice" the tenth. */
function plainStep({ unit, step }: Printed): number {
  if (unit === 'times') return Math.min(step, 0.1);
  return durations.has(unit) ? Math.min(step, 1) : step;
}

/** A hedged share word speaks in tenths, a hedged percentage that ends in 0 or 5 in twentieths. */
const shareSteps = { word: 0.1, round: 0.05 } as const;

/** The precision a hedge speaks at: 69% is "about 70%", and "about two-thirds" as well. */
function hedgeStep({ unit, step, word, value }: Printed): number {
  if (unit !== 'share') return step;
  if (word !== undefined) return shareSteps.word;
  const rounds = value / shareSteps.round;
  return Math.abs(rounds - Math.round(rounds)) < 1e-9 ? Math.max(step, shareSteps.round) : step;
}

function around(value: number, part: number, step: number): Interval {
  const near = closed(value * (1 - part), value * (1 + part));
  return overlap(halfOpen(value - step / 2, value + step / 2), near);
}

function isCount({ unit, value }: Printed): boolean {
  return unit === 'count' && Number.isInteger(value);
}

/** An exact count is a point. A rounded one is all that rounds to it, a share by its printed digits. */
function exactCore(q: Printed): Interval {
  if (!isRounded(q.unit) || q.step === 0 || q.value === 0) return closed(q.value, q.value);
  const step = plainStep(q);
  return q.unit === 'share'
    ? halfOpen(q.value - step / 2, q.value + step / 2)
    : around(q.value, bands.about, step);
}

/** "1.5 million" is written for itself, but a reader of it does not know the digits it leaves out. */
function exactReach(q: Printed, core: Interval): Interval {
  const scaled = [...keptScales.values()].includes(q.word ?? '');
  if (!scaled || isRounded(q.unit)) return core;
  return closed(q.value - q.step / 2, q.value + q.step / 2);
}

/** A soft reach goes past its core by a tenth, a count to the next whole number: never a point. */
function soften(core: Interval, q: Printed): Interval {
  const lo = core.lo * (1 - bands.about);
  const hi = core.hi * (1 + bands.about);
  return isCount(q) ? closed(Math.floor(lo), Math.ceil(hi)) : closed(lo, hi);
}

function about(q: Printed): Denotation {
  const near = hull(around(q.value, bands.about, hedgeStep(q)), exactCore(q));
  const core = isCount(q) ? wholeNumbers(near) : near;
  return { core, reach: soften(core, q) };
}

/** How far below "almost", and above "just over", a number may lie. */
function nearness(q: Printed): number {
  const part = durations.has(q.unit) ? bands.almostDuration : bands.almost;
  const digits = durations.has(q.unit) ? Math.min(hedgeStep(q), 1) : hedgeStep(q);
  return Math.min(part * q.value, digits / 2 || part * q.value);
}

function almost(q: Printed): Denotation {
  const lo = q.value - nearness(q);
  if (!isCount(q)) {
    const core = halfOpen(lo, q.value);
    return { core, reach: { ...soften(core, q), hi: core.hi, hiOpen: true } };
  }
  const core = closed(Math.min(Math.ceil(lo), q.value - 1), q.value - 1);
  return { core, reach: { ...soften(core, q), hi: core.hi } };
}

function justOver(q: Printed): Denotation {
  const hi = q.value + nearness(q);
  if (!isCount(q)) {
    const core = { ...closed(q.value, hi), loOpen: true };
    return { core, reach: { ...soften(core, q), lo: core.lo, loOpen: true } };
  }
  const core = closed(q.value + 1, Math.max(Math.floor(hi), q.value + 1));
  return { core, reach: { ...soften(core, q), lo: core.lo } };
}

function exact(q: Printed): Denotation {
  const core = exactCore(q);
  return { core, reach: exactReach(q, core) };
}

function same(set: Interval, q: Printed): Denotation {
  const core = isCount(q) ? wholeNumbers(set) : set;
  return { core, reach: core };
}

const limits: Record<Relation, ((q: Printed) => Denotation) | null> = {
  exact,
  about,
  almost,
  'just-over': justOver,
  'at-least': (q) => same(closed(q.value, Infinity), q),
  'more-than': (q) => same({ ...closed(q.value, Infinity), loOpen: true }, q),
  'at-most': (q) => same(closed(0, q.value), q),
  'less-than': (q) => same(halfOpen(0, q.value), q),
  none: exact,
  between: null,
  share: null,
  score: null,
  vague: null,
};

/** "at least about 40": the bound moves to the ends of "about 40". */
function softBound(q: Printed): Denotation {
  const soft = about(q);
  const bound = (set: Interval): Interval =>
    q.relation === 'at-least' || q.relation === 'more-than'
      ? { ...closed(set.lo, Infinity), loOpen: set.loOpen }
      : { ...closed(0, set.hi), hiOpen: set.hiOpen };
  return { core: bound(soft.core), reach: bound(soft.reach) };
}

function range(q: Quantity, low: number, high: number): Denotation {
  const reach = closed(low, high);
  if (q.scaleBound === 'about') return softRange(q, low, high);
  return q.core === undefined ? { core: reach, reach } : { core: closed(...q.core), reach };
}

function softRange(q: Quantity, low: number, high: number): Denotation {
  const printed = { relation: 'about' as const, unit: q.unit, step: q.step };
  const [from, to] = [about({ ...printed, value: low }), about({ ...printed, value: high })];
  return { core: hull(from.core, to.core), reach: hull(from.reach, to.reach) };
}

function vague(word: string): Denotation {
  const [lo, hi] = vagueWords.get(word) ?? [1, Infinity];
  return { core: closed(lo, hi), reach: closed(1, Infinity) };
}

function inUnit(q: Quantity): Denotation | null {
  if (q.relation === 'score') return null;
  if (q.relation === 'vague') return vague(q.word ?? '');
  const relation = q.relation === 'share' ? (q.scaleBound ?? 'exact') : q.relation;
  if (relation === 'between') return range(q, q.low ?? 0, q.high ?? Infinity);
  const { value, step, unit, word } = q;
  if (value === null) return range(q, q.low ?? 0, q.high ?? Infinity);
  const printed = { relation, value, step, unit, ...(word === undefined ? {} : { word }) };
  const soft = q.scaleBound === 'about' && relation !== 'about';
  return withCore(q, soft ? softBound(printed) : (limits[relation]?.(printed) ?? exact(printed)));
}

function withCore(q: Quantity, d: Denotation): Denotation {
  return q.core === undefined ? d : { core: closed(...q.core), reach: d.reach };
}

/** What the quantity means, in hours for spans of time, else in its unit. Null for a score. */
export function denote(q: Quantity): Denotation | null {
  const d = inUnit(q);
  const { factor } = dimensionOf(q.unit);
  return d === null || factor === 1
    ? d
    : { core: scale(d.core, factor), reach: scale(d.reach, factor) };
}
