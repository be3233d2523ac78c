import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { readsOf } from '../../src/cli/commands.ts';
import { readOptions } from '../../src/cli/options.ts';
import { recorder } from './recorder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-coverage-'));
beforeAll(() => {
  cpSync('tests/fixtures/flood', scratch, { recursive: true });
  const folder = join(scratch, 'articles/second');
  mkdirSync(folder);
  const article = [
    '---',
    'title: Two days later',
    'standfirst: Dozens are back.',
    "published: '2031-05-07'",
    '---',
    '',
    'On 6 May [1,210](figure:elm-flood/homes) homes were dry, [two](figure:none) roads open, and 14',
    'people, aged 30 to 40, on Route 66. None was hurt in the third night; the pumps cost €15m.',
    '',
  ];
  writeFileSync(join(folder, 'index.md'), article.join('\n'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function covered(...words: string[]): { code: number; printed: string } {
  const terminal = recorder();
  const code = check(
    readOptions(['--coverage', '--content', scratch, ...words], readsOf('check')),
    terminal,
  );
  return { code, printed: terminal.printed.replaceAll(scratch, 'content') };
}

describe('check --coverage', () => {
  test('counts the bound, unbound and exempt numbers of each article', () => {
    const { code, printed } = covered();
    expect(code).toBe(1);
    expect(printed).toMatchInlineSnapshot(`
      "content/articles/second/index.md
        1 bound, 1 unbound, 8 exempt (1 age, 1 date, 1 span of time, 1 sum of money, 1 marked as no figure, 1 “none”, 1 ordinal, 1 word without a number)
        unbound at content/articles/second/index.md:7:93 "14"
      content/articles/water-and-numbers/index.md
        8 bound, 0 unbound, 3 exempt (1 date, 1 marked as no figure, 1 clock time)
      9 of 10 counts bound in 2 articles.
      1 error: npm run check lists them.
      "
    `);
  });

  test('lists every number for programs, in its place', () => {
    const { articles } = JSON.parse(covered('--format', 'json').printed) as {
      articles: { file: string; numbers: { line: number; text: string; standing: string }[] }[];
    };
    const second = articles.find(({ file }) => file.includes('second'));
    expect(second?.numbers.map(({ line, text, standing }) => `${line} ${text}: ${standing}`))
      .toMatchInlineSnapshot(`
      [
        "2 Two days: duration",
        "3 Dozens: vague",
        "7 6 May: date",
        "7 1,210: bound",
        "7 two: no figure",
        "7 14: unbound",
        "8 aged 30 to 40: age",
        "8 None: none",
        "8 third: ordinal",
        "8 €15m: money",
      ]
    `);
  });

  test('has no other formats, and says when nothing could be checked', () => {
    expect(() => covered('--format', 'sarif')).toThrow(/does not take "sarif"/);
    const terminal = recorder();
    expect(
      check(readOptions(['--coverage', '--content', 'none'], readsOf('check')), terminal),
    ).toBe(2);
  });
});
