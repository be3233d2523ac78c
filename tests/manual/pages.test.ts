import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findPage, type ManualPage, manualPage, manualPaths, printText, toHtml } from '#manual';
import { compareToRecord, hedges, isQuantity, readQuantity } from '#quantity';
import { REASONS, SERIES_COLUMNS, STANCES } from '#schema';

const SNAPSHOTS = '../snapshots/manual';
const BASE = 'src/manual/base';

const htmlOf = (page: ManualPage) => toHtml(page, (path) => `/base${path}`).html;

describe('the pages of the manual', () => {
  test.each([
    '',
    'hedges',
    'schemas/agents',
    'schemas/figures',
    'schemas/chart',
    'corrections/missing',
  ])('of "%s" as text', async (path) => {
    await expect(printText(manualPage(path))).toMatchFileSnapshot(
      `${SNAPSHOTS}/${path.replace('/', '-') || 'contents'}.txt`,
    );
  });

  test.each(['binding/overclaims', 'file/link', 'prose/unbound-count'])(
    'of "%s" as text and as HTML',
    async (path) => {
      const page = manualPage(path);
      const file = `${SNAPSHOTS}/${path.replace('/', '-')}`;
      await expect(printText(page)).toMatchFileSnapshot(`${file}.txt`);
      await expect(`${htmlOf(page)}\n`).toMatchFileSnapshot(`${file}.html`);
    },
  );

  test('link only to pages of the manual, under the base, and to each of them from the contents', () => {
    const addresses = new Set(manualPaths.map((path) => `/base/manual/${path && `${path}/`}`));
    const linksOf = (path: string) =>
      [...htmlOf(manualPage(path)).matchAll(/href="([^"#]*)"/g)].map(([, url = '']) => url);
    for (const path of manualPaths)
      for (const url of linksOf(path)) if (!/^https:/.test(url)) expect(addresses).toContain(url);
    expect(new Set([...linksOf(''), '/base/manual/'])).toEqual(addresses);
  });

  const codes = manualPaths.filter((path) => !/^(?:schemas\/.*|hedges|)$/.test(path));
  test.each(codes)('of %s tells what the check says, and where', (path) => {
    const text = printText(manualPage(path));
    expect(text).toMatch(new RegExp(`\n(?:error|warning)\\[${path}\\] \\S`));
    expect(text).toMatch(/\n {4}--> content\S*:\d+:\d+\n/);
    expect(text).toMatch(/\nNext: \S/);
    expect(text).not.toContain(BASE);
  });
});

describe('a page of a file', () => {
  const named = (path: string) =>
    new Set([...printText(manualPage(path)).matchAll(/^- ([\w-]+) \(/gm)].map(([, key]) => key));

  test.each<[string, string]>([
    ['schemas/site', 'site.yaml'],
    ['schemas/figures', 'figures/first-aid.yaml'],
    ['schemas/figures', 'figures/replanting-vote.yaml'],
    ...readdirSync(`${BASE}/charts`).map((name): [string, string] => [
      'schemas/chart',
      `charts/${name}`,
    ]),
  ])('%s names every key of %s', (path, file) => {
    const ids = /^(?:figures|claims|series|of)$/;
    const keysOf = (value: unknown, inIds = false): string[] =>
      Array.isArray(value)
        ? value.flatMap((each) => keysOf(each))
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, inner]) => [
              ...(inIds ? [] : [key]),
              ...keysOf(inner, !inIds && ids.test(key)),
            ])
          : [];
    const keys = keysOf(parse(readFileSync(`${BASE}/${file}`, 'utf8')));
    expect(keys.length).toBeGreaterThan(2);
    for (const key of keys) expect(named(path)).toContain(key);
  });

  test('names the columns of a series, and the words that a key may be', () => {
    expect(named('schemas/series')).toEqual(new Set(SERIES_COLUMNS));
    const words = printText(manualPage('schemas/figures')).replaceAll(/\s+/g, ' ');
    expect(words).toContain(`It is one of ${STANCES.join(', ')}.`);
    expect(words).toContain(`It is one of ${REASONS.join(', ')}.`);
  });
});

describe('the page of the hedges', () => {
  const sections = printText(manualPage('hedges'))
    .replaceAll(/\n {2}/g, ' ')
    .split(/\n\n(?=[\w-]+\n-+\n)/)
    .filter((text) => text.includes('A record of'));
  const listed = (text: string, name: string) =>
    new RegExp(`^- ${name}: (.*)\\.$`, 'm').exec(text)?.[1]?.split(', ') ?? [];
  const read = (words: string) => {
    const found = readQuantity(words);
    if (!isQuantity(found)) throw new Error(`"${words}" is no quantity`);
    return found;
  };

  test('has every phrase of the grammar in the section of its relation', () => {
    for (const { relation, side, phrases } of hedges) {
      const section = sections.find((text) => text.split('\n').includes(relation)) ?? '';
      const name = { before: 'Before the number', after: 'After the number' };
      const shown = listed(section, side === 'around' ? 'Around two numbers' : name[side]);
      expect(shown).toEqual(expect.arrayContaining([...phrases]));
    }
  });

  test('says of no words that they are allowed, or not, that the check would say otherwise of', () => {
    let said = 0;
    for (const text of sections) {
      const record = read(/^- A record of "(.*)" means/m.exec(text)?.[1] ?? '');
      for (const [name, ok] of [
        ['Prose may say', true],
        ['Prose may not say', false],
      ] as const)
        for (const words of listed(text, name)) {
          expect(compareToRecord(record, read(words)).ok, `${record.text}: ${words}`).toBe(ok);
          said += 1;
        }
    }
    expect(said).toBeGreaterThan(80);
  });
});

test.each([
  ['binding/overclaims', { page: 'binding/overclaims' }],
  ['overclaims', { page: 'binding/overclaims' }],
  ['binding overclaims', { page: 'binding/overclaims' }],
  ['error[binding/overclaims]', { page: 'binding/overclaims' }],
  ['/manual/binding/overclaims/', { page: 'binding/overclaims' }],
  ['sources', { page: 'schemas/sources' }],
  ['site.yaml', { page: 'schemas/site' }],
  ['site', { page: 'schemas/site' }],
  ['Hedges', { page: 'hedges' }],
  ['binding', { area: 'binding' }],
  ['not-a-part', { several: ['binding/not-a-part', 'chart/not-a-part'] }],
  ['overclaim', { nearest: 'binding/overclaims' }],
  ['binding/overclaimes', { nearest: 'binding/overclaims' }],
  ['hedge', { nearest: 'hedges' }],
  ['xyzzy', { nearest: undefined }],
])('"%s" is found', (words, found) => {
  expect(findPage(words.split(' '))).toEqual(found);
});
