/**
 * Reads gold passages (JSON lines with `id` and `text`) and prints what the scanner finds in them, as
 * JSON lines in the names of a scorer: { id, spans: [{ start, end, kind, relation, value, … }] }.
 * Usage: node tests/bench/score-mentions.ts GOLD.jsonl > predictions.jsonl
 */
import { readFileSync } from 'node:fs';
import { findMentions, type Mention } from '#mentions';
import type { Quantity, Relation } from '#quantity';

const RELATIONS: Record<Relation, string> = {
  exact: 'eq',
  none: 'eq',
  share: 'eq',
  about: 'approx',
  almost: 'almost',
  'just-over': 'gt',
  'at-least': 'gte',
  'more-than': 'gt',
  'at-most': 'lte',
  'less-than': 'lt',
  between: 'range',
  score: 'score',
  vague: 'vague',
};

function unitOf({ unit, word }: Quantity): string {
  if (unit === 'times') return 'multiple';
  if (unit !== 'share') return unit;
  return word === undefined ? 'percent' : 'fraction';
}

function span({ start, end, kind, quantity, attribution, party }: Mention) {
  const who = { attribution, party };
  if (quantity === null)
    return {
      start,
      end,
      kind,
      relation: 'eq',
      value: null,
      low: null,
      high: null,
      unit: kind,
      ...who,
    };
  const unit = unitOf(quantity);
  const scale = unit === 'percent' ? 100 : 1;
  const times = (n: number | null): number | null => (n === null ? null : n * scale);
  const relation =
    quantity.relation === 'share' ? (quantity.scaleBound ?? 'exact') : quantity.relation;
  const value = quantity.relation === 'none' ? 0 : times(quantity.value);
  const parts = quantity.parts ? { parts: quantity.parts } : {};
  return {
    start,
    end,
    kind,
    relation: RELATIONS[relation],
    value,
    low: times(quantity.low),
    high: times(quantity.high),
    unit,
    ...parts,
    ...who,
  };
}

const [path = ''] = process.argv.slice(2);
for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  process.stdout.write(`${JSON.stringify({ id, spans: findMentions(text).map(span) })}\n`);
}
