/**
 * `npm run bench:reading`: how well and how fast numbers are read out of prose. The passages are
 * our own. Those of read.jsonl were looked at while the rules were made; of unread.jsonl only these
 * sums are looked at, so that they stand for text never seen.
 */
import { readFileSync } from 'node:fs';
import { parseProse } from '#ledger';
import { findMentions, type Mention } from '#mentions';
import { findQuantities, tokensOf } from '#quantity';
import { type Gold, type Passage, matched, scoresOf } from './score-passages.ts';

const FILES = ['read', 'unread'] as const;
const ROUNDS = 40;

function passagesOf(file: (typeof FILES)[number]): Passage[] {
  const lines = readFileSync(`tests/bench/passages/${file}.jsonl`, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Passage);
}

function printScores(file: (typeof FILES)[number]): void {
  const pairs: [Gold | undefined, Mention | undefined][] = passagesOf(file).flatMap((passage) =>
    matched(passage, findMentions(passage.text)),
  );
  console.log(`\n${file}.jsonl`);
  for (const [name, { precision, recall, f1 }] of Object.entries(scoresOf(pairs)))
    console.log(
      `  ${name.padEnd(34)} ${[precision, recall, f1].map((n) => (100 * n).toFixed(1).padStart(6)).join('')}`,
    );
}

/** The least time of several rounds, in milliseconds. */
function best(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function printSpeed(): void {
  const texts = FILES.flatMap((file) => passagesOf(file).map(({ text }) => text));
  const words = texts.join(' ').split(/\s+/).length;
  const steps: [string, (text: string) => unknown][] = [
    ['parse as Markdown (remark)', parseProse],
    ['split into tokens', tokensOf],
    ['find quantities (what check does)', findQuantities],
    ['find mentions (what pull does)', findMentions],
  ];
  const times = steps.map(
    ([name, read]) =>
      [
        name,
        best(() => {
          for (const text of texts) read(text);
        }),
      ] as const,
  );
  const base = times[0]?.[1] ?? 1;
  console.log(`\n${words} words, least of ${ROUNDS} rounds`);
  for (const [name, time] of times)
    console.log(
      `  ${name.padEnd(34)} ${((800 * time) / words).toFixed(2).padStart(6)} ms per 800 words, ${(time / base).toFixed(2)} times remark`,
    );
}

console.log('per cent'.padEnd(36), ' prec.  rec.   F1');
for (const file of FILES) printScores(file);
printSpeed();
