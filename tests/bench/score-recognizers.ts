/**
 * Measures the scanner on the English number specs of Recognizers-Text (MIT; github
 * microsoft/Recognizers-Text, Specs/Number/English).
 * Usage: node tests/bench/score-recognizers.ts FOLDER [--errors]
 *
 * A case agrees when every number of its answer is among ours: a value, or each end of a range that
 * has one; "more than 20 and at most 35" may be two quantities of ours. A case whose answer is empty
 * agrees when we find nothing. An ordinal agrees when we mask the same words as one. Cases with words
 * that state no number ("next", "the last but one", "a small percent") are left out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuantities } from '#quantity';
import type { Found, Quantity } from '#quantity';

type Spec = { Input: string; Results: { Text: string; Resolution: { value: string } }[] };

const bounded = /^[[(](?<low>[^,]*),(?<high>[^,]*)[\])]$/;

/** The numbers of an answer: "103.5", "100%" or the ends of "(20,35]"; null when it states none. */
function endsOfAnswer(value: string): number[] | null {
  const { low, high } = bounded.exec(value)?.groups ?? {};
  const ends = low === undefined ? [value.replace(/%$/, '')] : [low, high ?? ''];
  const numbers = ends.filter((end) => end !== '').map(Number);
  return numbers.some(Number.isNaN) ? null : numbers;
}

function endsOf(q: Quantity): number[] {
  const percent = q.unit === 'share' && q.word === undefined ? 100 : 1;
  const ends = q.value === null ? (q.parts ?? [q.low ?? 0, q.high ?? 0]) : [q.value];
  return ends.map((end) => end * percent);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 + 1e-6 * Math.abs(a);

function numbersAgree(answer: readonly number[], found: readonly Found[]): boolean {
  const ours = found.flatMap(({ quantity }) => (quantity === null ? [] : endsOf(quantity)));
  if (answer.length === 0) return ours.length === 0;
  return answer.every((end) => ours.some((each) => near(end, each)));
}

function ordinalsAgree({ Results }: Spec, found: readonly Found[]): boolean {
  const ours = found.filter(({ kind }) => kind === 'ordinal').map(({ text }) => text);
  if (Results.length === 0) return ours.length === 0;
  return Results.every(({ Text }) => ours.some((text) => Text.includes(text)));
}

/** Whether we agree with a case, or null when it states no number. */
function agrees(spec: Spec, ordinal: boolean): boolean | null {
  const answers = spec.Results.map(({ Resolution }) => endsOfAnswer(Resolution.value));
  if (answers.includes(null)) return null;
  const found = findQuantities(spec.Input);
  return ordinal
    ? ordinalsAgree(spec, found)
    : numbersAgree(
        answers.flatMap((ends) => ends ?? []),
        found,
      );
}

function report(folder: string, name: string, show: boolean): void {
  const text = readFileSync(join(folder, `${name}Model.json`), 'utf8').replace(/^\uFEFF/, '');
  const specs = JSON.parse(text) as Spec[];
  const answers = specs.map((spec) => agrees(spec, name === 'Ordinal'));
  const [right, wrong] = [true, false].map((answer) => answers.filter((a) => a === answer).length);
  const share = ((right ?? 0) / ((right ?? 0) + (wrong ?? 0))) * 100;
  console.log(name.padEnd(12), share.toFixed(1), `${right} right, ${wrong} wrong`);
  if (show)
    for (const [k, { Input }] of specs.entries())
      if (answers[k] === false) console.log(`  ${Input}`);
}

const [folder = '', option] = process.argv.slice(2);
for (const name of ['Number', 'NumberRange', 'Percent', 'Ordinal'])
  report(folder, name, option === '--errors');
