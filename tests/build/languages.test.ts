import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Site } from './site.ts';

/** The flood, in English, with an article in Arabic that was corrected. */
const site = new Site('tests/fixtures/languages');
afterAll(() => site.remove());

const CORRECTION = `corrections:
  - { date: '2031-05-08', was: البيوت, now: بيوت, reason: خطأ في الكتابة., severity: meaning }
`;
const ARABIC = 'lang="ar" dir="rtl"';
const ENGLISH = 'lang="en" dir="ltr"';

const page = (path: string) => readFileSync(join(site.out, path, 'index.html'), 'utf8');

beforeAll(async () => {
  const file = join(site.content, 'articles/in-arabic/index.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('key-points:', `${CORRECTION}$&`));
  const { code, printed } = await site.build();
  if (code !== 0) throw new Error(printed);
}, 120_000);

const corrected = `This article said “<bdi ${ARABIC}>البيوت</bdi>”. It now says “<bdi ${ARABIC}>بيوت</bdi>”.`;

test('a correction of a text in Arabic is told in English, with its Arabic words set apart', () => {
  expect(page('articles/in-arabic')).toMatch(new RegExp(`<span ${ENGLISH}>\\s*${corrected}`));
  expect(page('corrections')).toContain(corrected);
  expect(page('corrections')).toContain(`<bdi ${ARABIC}>خطأ في الكتابة.</bdi>`);
});

test.each(['cited-documents', 'terms', 'related', 'steps'])(
  'the %s of an article in Arabic are in English, from the left',
  (name) => {
    const [element] =
      new RegExp(`<\\w+ class="${name}"[^>]*>`).exec(page('articles/in-arabic')) ?? [];
    expect(element).toContain(ENGLISH);
    const [english] =
      new RegExp(`<\\w+ class="${name}"[^>]*>`).exec(page('articles/two-quotations')) ?? [];
    expect(english).not.toContain('lang=');
  },
);

test.each(['archive', 'corrections', 'search', 'sources', 'articles/two-quotations'])(
  'a title in Arabic among the words of %s has its language and its direction',
  (path) => {
    expect(page(path)).toMatch(new RegExp(`<bdi ${ARABIC}>\\s*الفيضان`));
  },
);

test('a title in the language of the site has neither', () => {
  expect(page('archive')).toMatch(/<bdi>\s*What the papers wrote/);
});
