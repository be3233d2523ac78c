import type { Quantity, Relation } from '#quantity';

/**
 * How a quantity is drawn. Positions are values of the measure; `low` and `high` are equal but for
 * a range. Only `range` draws an extent that the source states: the other hedges are marks of a
 * fixed size which stand for the wording.
 */
export type Mark =
  | {
      kind: 'solid' | 'open' | 'capped' | 'soft' | 'range' | 'zero';
      low: number;
      high: number;
      /** The words soften its ends: "about 10 to 15". */
      rough?: true;
    }
  | { kind: 'absent' };

export type PositionedMark = Exclude<Mark, { kind: 'absent' }>;
export type MarkKind = Mark['kind'];

/**
 * The mark of a quantity on an axis that counts `unit` from zero; `absent` where the quantity has
 * no position on it, as a vague one or one in another unit.
 */
export function markOf(quantity: Quantity, unit: string): Mark {
  const kind = kindOf(quantity);
  if (kind === 'zero') return { kind, low: 0, high: 0 };
  const [low, high] = positions(quantity, kind);
  const fits = quantity.unit === unit && isPosition(low) && isPosition(high);
  if (kind === 'absent' || !fits) return { kind: 'absent' };
  if (high === 0 && kind !== 'open') return { kind: 'zero', low, high };
  const rough = quantity.relation !== 'share' && quantity.scaleBound === 'about';
  return { kind, low, high, ...(rough && { rough }) };
}

export function kindOf(quantity: Quantity): MarkKind {
  const { relation, scaleBound = 'exact' } = quantity;
  return KINDS[relation === 'share' ? scaleBound : relation];
}

export function isPositioned(mark: Mark): mark is PositionedMark {
  return mark.kind !== 'absent';
}

/** The unit of an axis for these quantities: that of the first which has a position. */
export function unitOf(quantities: Quantity[]): string {
  const unitless: MarkKind[] = ['absent', 'zero'];
  return quantities.find((quantity) => !unitless.includes(kindOf(quantity)))?.unit ?? 'count';
}

const KINDS: Record<Relation, MarkKind> = {
  exact: 'solid',
  share: 'solid',
  about: 'soft',
  almost: 'capped',
  'at-most': 'capped',
  'less-than': 'capped',
  'at-least': 'open',
  'more-than': 'open',
  'just-over': 'open',
  between: 'range',
  none: 'zero',
  score: 'absent',
  vague: 'absent',
};

function positions(quantity: Quantity, kind: MarkKind): [number | null, number | null] {
  if (kind === 'range') return [quantity.low, quantity.high];
  const stated = quantity.value ?? quantity.low ?? quantity.high;
  return [stated, stated];
}

function isPosition(value: number | null): value is number {
  return value !== null && Number.isFinite(value) && value >= 0;
}
