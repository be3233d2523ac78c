import type { Quantity, Relation } from '#quantity';
import { listed, oneOf, text } from './columns.ts';
import type { ColumnOf } from './table.ts';

/** Every word of the column `relation`, with what it says of the number. */
export const RELATIONS: Record<Relation, string> = {
  exact: 'The number as it is.',
  about: 'Near the number, above or below. No bound is stated.',
  almost: 'Below the number, and close to it.',
  'just-over': 'Above the number, and close to it.',
  'at-least': 'The number or more.',
  'more-than': 'More than the number.',
  'at-most': 'The number or fewer.',
  'less-than': 'Fewer than the number.',
  between: 'From low to high. There is no single value.',
  share: 'A part of a whole as a ratio: 0.69 for 69%.',
  score: 'A result such as 14 to 1, in parts. There is no single value.',
  vague: 'Words such as "dozens". There is no value.',
  none: 'None at all: 0.',
};

type QuantityOf<Row> = (row: Row) => Quantity | undefined;

/**
 * What a quantity says, always all of it: a value without its relation would drop the hedge.
 * @param quantityOf undefined where the source gives no figure: then every cell is empty
 */
export function quantityColumns<Row>(quantityOf: QuantityOf<Row>): ColumnOf<Row>[] {
  const relations = Object.keys(RELATIONS);
  return [
    oneOf(
      relations,
      text('relation', 'Relation', TELLS.relation, (r) => quantityOf(r)?.relation),
    ),
    { ...text('value', 'Value', TELLS.value, (r) => quantityOf(r)?.value), type: 'number' },
    { ...text('low', 'Low', TELLS.low, (r) => quantityOf(r)?.low), type: 'number' },
    { ...text('high', 'High', TELLS.high, (r) => quantityOf(r)?.high), type: 'number' },
    text('unit', 'Unit', TELLS.unit, (r) => quantityOf(r)?.unit),
    oneOf(
      relations,
      text('hedge', 'Further hedge', TELLS.hedge, (r) => quantityOf(r)?.scaleBound),
    ),
    text('parts', 'Parts', TELLS.parts, (r) => listed(quantityOf(r)?.parts ?? [])),
  ];
}

const TELLS = {
  relation: 'How the number stands to the truth. A value is read with it, never alone.',
  value: 'The printed number. Empty for a range, a score, words such as "dozens".',
  low: 'The least that the words allow, inclusive. Empty: they state no lower bound.',
  high: 'The most that the words allow, inclusive. Empty: they state no upper bound.',
  unit: 'Unit of value, low and high. "count": things counted. "share": a ratio, 0.69 for 69%. Else a span of time, a currency code or a measure such as "km".',
  hedge:
    'Hedge of a share ("nearly 70%": almost), or "about" where the ends of a range or of a bound are rough.',
  parts: 'Numbers of a score in printed order, joined by "; ": 14; 1.',
};
