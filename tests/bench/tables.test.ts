import { expect, test } from 'vitest';
import type { Usage } from './measure.ts';
import { growthTable, outputTable, type Result, stepTable } from './tables.ts';

const usage = (seconds: number, megabytes: number | null): Usage => ({
  seconds,
  cpu: seconds * 2,
  megabytes,
});

const result = (articles: number): Result => ({
  articles,
  measured: [
    { step: 'clean', program: 'ledgerline', runs: [usage(8, 700), usage(6, 900)] },
    { step: 'clean', program: 'hugo', runs: [usage(4, null)] },
    { step: 'check-cold', program: 'ledgerline', runs: [usage(1, 120)] },
  ],
  outputs: {
    ledgerline: { pages: 1000, html: 50e6, files: 2000, bytes: 80e6 },
    hugo: { pages: 1000, html: 49e6, files: 1004, bytes: 50e6 },
  },
  failures: [],
});

test('each step stands beside Hugo in the same step', () => {
  expect(stepTable(result(100))).toMatchInlineSnapshot(`
    "step         program     wall s  CPU s  peak MB  wall / hugo  CPU / hugo
    clean build  ledgerline     6.0   12.0      900         1.50        1.50
                 hugo           4.0    8.0        –         1.00        1.00
    check, cold  ledgerline     1.0    2.0      120"
  `);
});

test('the cost of an article is told for each size', () => {
  expect(growthTable([result(100), result(1000)])).toMatchInlineSnapshot(`
    "ms an article, wall / CPU  program             at 100      at 1,000
    clean build                ledgerline  60.00 / 120.00  6.00 / 12.00
    clean build                hugo         40.00 / 80.00   4.00 / 8.00
    check, cold                ledgerline   10.00 / 20.00   1.00 / 2.00"
  `);
});

test('the pages of each program are told, and their share of ours', () => {
  expect(outputTable(result(100))).toMatchInlineSnapshot(`
    "program     pages  HTML MB  of ours  files  all MB
    ledgerline  1,000     50.0  100.0 %  2,000    80.0
    hugo        1,000     49.0   98.0 %  1,004    50.0"
  `);
});
