/**
 * Measures the scanner on NewsQuant, the test set of the CQE paper (EMNLP 2023; github
 * satya77/CQE_Evaluation, data/formatted_test_set). It has no licence, so it stays outside.
 * Usage: node tests/bench/score-newsquant.ts FOLDER [--errors]
 *
 * Value: the scanner found the gold's number, to one part in 100,000; a range needs both of its ends.
 * Relation: the same, and the gold's "change" is ours (=, ~, <, >). Their "up" and "down" say which way
 * a number moved, which is no hedge, so any relation of ours agrees with them.
 * A found number answers one gold quantity at most. (The paper's script lets it answer two.)
 * Their set counts spans of time, ages, "one of the best" as 1, 19% as 19, a result as two ends, dozens
 * as 12 to 120, and "almost" as ~. It leaves out dates, times, ordinals, names, "none", "twice", "most"
 * and words such as "several".
 * Only the errors of even sentences are shown, so that no rule is made for an odd one: how far the two
 * halves lie apart is how far the grammar has been fitted to this set.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuantities, isQuantity, readQuantity } from '#quantity';
import type { Found, Quantity } from '#quantity';

type Gold = { text: string; quantities: { value: string; change: string }[] };
type Reading = { ends: readonly number[]; change: string };

const plurals = new Map(
  Object.entries({ hundreds: 1e2, thousands: 1e3, millions: 1e6, billions: 1e9 }),
);
const multiples = new Map(Object.entries({ tens: 10, hundreds: 100 }));

function changeOf({ relation, scaleBound, text }: Quantity): string {
  const hedge = ['share', 'between'].includes(relation) ? (scaleBound ?? 'exact') : relation;
  if (hedge === 'almost') return /^just/i.test(text) ? '<' : '~';
  if (hedge === 'about') return '~';
  if (/^(?:less-than|at-most)$/.test(hedge)) return '<';
  return /^(?:just-over|more-than|at-least)$/.test(hedge) ? '>' : '=';
}

function endsOfWord(word: string): number[] {
  if (word === 'dozens') return [12, 120];
  const [plural = '', multiple = ''] = word.split(' of ').reverse();
  const low = (plurals.get(plural) ?? 0) * (multiples.get(multiple) ?? 1);
  return low === 0 ? [] : [low, low * 10];
}

/** Words that state a number to us and none to them. */
const wordless = /\b(?:twice|thrice|double|triple|most|majority)$/i;

function endsOf(q: Quantity): number[] {
  if (q.relation === 'none' || wordless.test(q.text)) return [];
  if (q.relation === 'vague') return endsOfWord(q.word ?? '');
  if (q.parts !== undefined) return q.parts.slice(0, 2);
  const small = q.unit === 'share' ? q.word === undefined : /(?:\dp|pence)$/.test(q.text);
  const percent = small ? 100 : 1;
  const ends = q.value === null ? [q.low ?? 0, q.high ?? 0] : [q.value];
  return ends.map((end) => end * percent);
}

/** The number of an age or of "one of the", which we type as no count and their set as one. */
function readingsOf({ kind, text, quantity }: Found): Reading[] {
  if (quantity !== null) return [{ ends: endsOf(quantity), change: changeOf(quantity) }];
  if (kind === 'idiom') return /^one of the/i.test(text) ? [{ ends: [1], change: '=' }] : [];
  const age =
    kind === 'age' ? readQuantity(text.replace(/[- ](?:years?|months?|weeks?).*/, '')) : null;
  return isQuantity(age) ? [{ ends: endsOf(age), change: changeOf(age) }] : [];
}

function goldReading({ value, change }: Gold['quantities'][number]): Reading {
  const [, low, high] = /^([\d.]+) ?- ?([\d.]+)$/.exec(value) ?? [];
  return { ends: high === undefined ? [Number(value)] : [Number(low), Number(high)], change };
}

const near = (a: number, b = NaN): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(a);
const sameEnds = (gold: Reading, found: Reading): boolean =>
  gold.ends.length === found.ends.length && gold.ends.every((end, k) => near(end, found.ends[k]));
const sameReading = (gold: Reading, found: Reading): boolean =>
  sameEnds(gold, found) && ['up', 'down', found.change].includes(gold.change);

/** Takes each answered gold quantity and the number that answers it out of the two lists. */
function take(gold: Reading[], found: Reading[], match: typeof sameEnds): number {
  const left = gold.filter((g) => {
    const at = found.findIndex((f) => match(g, f));
    return at < 0 || found.splice(at, 1).length === 0;
  });
  return gold.splice(0, gold.length, ...left).length - left.length;
}

/** How many gold and found quantities a sentence has, and how many agree in relation and in value. */
function scoreOf({ text, quantities }: Gold, show: boolean): number[] {
  const gold = quantities.map(goldReading);
  const found = findQuantities(text)
    .flatMap(readingsOf)
    .filter(({ ends }) => ends.length > 0);
  const sizes = [gold.length, found.length];
  const relations = take(gold, found, sameReading);
  const wrong = JSON.stringify({ gold, found });
  if (show && gold.length + found.length > 0) console.log(`${text}\n  ${wrong}`);
  return [...sizes, relations, relations + take(gold, found, sameEnds)];
}

function report(name: string, scores: readonly number[][]): void {
  const [gold = 0, found = 0, relation = 0, value = 0] = [0, 1, 2, 3].map((column) =>
    scores.reduce((sum, score) => sum + (score[column] ?? 0), 0),
  );
  for (const [what, right] of Object.entries({ value, relation })) {
    const parts = [right / found, right / gold, (2 * right) / (found + gold)];
    console.log(name.padEnd(5), what.padEnd(9), ...parts.map((part) => (part * 100).toFixed(1)));
  }
}

const [folder = '', option] = process.argv.slice(2);
const sentences = JSON.parse(readFileSync(join(folder, 'NewsQuant.json'), 'utf8')) as Gold[];
const scores = sentences.map((each, k) => scoreOf(each, option === '--errors' && k % 2 === 0));
report('all', scores);
report(
  'even',
  scores.filter((_, k) => k % 2 === 0),
);
report(
  'odd',
  scores.filter((_, k) => k % 2 === 1),
);
