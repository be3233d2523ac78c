/**
 * Measures the scanner on NewsQuant, the test set of the CQE paper (EMNLP 2023; github
 * satya77/CQE_Evaluation, data/formatted_test_set), which has no licence and stays outside.
 * Usage: node tests/bench/score-newsquant.ts FOLDER [--errors]
 *
 * Value: a found number with the gold's value, to one part in 100,000; a range needs both of its ends.
 * Relation: the same, and the gold's "change" is ours (=, ~, <, >). Their "up" and "down" say in which
 * direction a number moved, which is no hedge, so they agree with any relation of ours.
 * Each gold quantity takes one found number of its sentence at most. (The paper's own script lets one
 * number match two gold quantities; this is the stricter count.)
 * What their set counts: numbers, spans of time, ages, "one of the best" as 1, percentages as 19 for
 * 19%, results as two ends, "dozens" as 12 to 120 and "thousands" as 1,000 to 10,000. What it leaves
 * out: dates, times, ordinals, names, "none", "twice", and words such as "several" and "many".
 * Sentences are counted from 0: the errors of even ones are shown, the odd ones stay unseen, so the
 * difference between the two halves shows what has been fitted to this set.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuantities, readQuantity, isQuantity, type Found, type Quantity } from '#quantity';

type Value = readonly number[];
interface Number_ {
  value: Value;
  change: string;
  words: string;
}

interface Gold {
  text: string;
  quantities: { value: string; change: string; unit: string }[];
}

const changes: Partial<Record<Quantity['relation'], string>> = {
  about: '~',
  almost: '<',
  'less-than': '<',
  'at-most': '<',
  'just-over': '>',
  'more-than': '>',
  'at-least': '>',
};

const vague: Record<string, Value> = {
  dozens: [12, 120],
  hundreds: [100, 1000],
  thousands: [1000, 10_000],
  millions: [1e6, 1e7],
  billions: [1e9, 1e10],
  'tens of thousands': [1e4, 1e5],
  'tens of millions': [1e7, 1e8],
  'hundreds of thousands': [1e5, 1e6],
  'hundreds of millions': [1e8, 1e9],
};

function valueOf(q: Quantity): Value | null {
  if (q.relation === 'none' || q.unit === 'times') return q.unit === 'times' && !/^(?:twice|double|triple|thrice)/i.test(q.text) && q.value !== null ? [q.value] : null;
  if (q.relation === 'vague') return vague[q.word ?? ''] ?? null;
  if (q.relation === 'score') return q.parts ?? null;
  const percent = q.unit === 'share' && /%|cent/.test(q.text);
  const ends = q.value === null ? [q.low ?? 0, q.high ?? 0] : [q.value];
  return ends.map((end) => (percent ? end * 100 : end));
}
