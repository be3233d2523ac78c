import { parse } from '@retorquere/bibtex-parser';
import { wordsIn } from '#words';
import { describe, expect, test } from 'vitest';
import { bibtex, type CitedWork, textCitation } from '../../src/components/citation.ts';

const words = wordsIn('en');

const work = (rest: Partial<CitedWork> = {}): CitedWork => ({
  site: {
    title: 'Elm Valley Ledger',
    description: '',
    url: 'https://flood.example/',
    language: 'en',
    publisher: { name: 'Elm & Valley Press' },
    licences: { text: { name: 'CC BY 4.0' }, data: { name: 'CC0 1.0' } },
    navigation: [],
    imprint: { policies: { corrections: '/corrections/' } },
    pages: [],
  },
  key: 'water-and-numbers',
  title: 'Water and numbers',
  by: [],
  published: { edtf: '2031-05-06', text: '6 May 2031', machine: '2031-05-06' },
  url: 'https://flood.example/articles/water-and-numbers/',
  licence: { name: 'CC BY 4.0' },
  ...rest,
});

/** The one entry that a reader of BibTeX finds in it. */
function readBack(cited: CitedWork) {
  const { entries, errors } = parse(bibtex(cited, words), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(1);
  const [entry] = entries;
  if (!entry) throw new Error('No entry.');
  return entry;
}

describe('the citation as a sentence', () => {
  const sentence = (cited: CitedWork) => textCitation(cited, words, (text) => text).join('');

  test('names who signs, the title, the site, the day, the address and the licence', () => {
    expect(sentence(work({ by: ['Ann Lee', 'Bo Rask'] }))).toBe(
      'Ann Lee, Bo Rask: “Water and numbers”, Elm Valley Ledger, 6 May 2031, https://flood.example/articles/water-and-numbers/, read on [the day you read it], CC BY 4.0.',
    );
  });

  test('gives the day of an update, and no site where the publisher has its name', () => {
    const { site } = work();
    const updated = { edtf: '2031-06-01', text: '1 June 2031', machine: '2031-06-01' };
    const publisher = { name: site.title };
    expect(sentence(work({ updated, site: { ...site, publisher } }))).toBe(
      'Elm Valley Ledger: “Water and numbers”, 6 May 2031, updated 1 June 2031, https://flood.example/articles/water-and-numbers/, read on [the day you read it], CC BY 4.0.',
    );
  });
});

describe('the citation as BibTeX', () => {
  test('is one entry with its key, its day and its address', () => {
    const updated = { edtf: '2031-06-01', text: '1 June 2031' };
    expect(bibtex(work({ updated }), words)).toMatchInlineSnapshot(`
      "@misc{water-and-numbers,
      	author = {{Elm \\& Valley Press}},
      	year = {2031},
      	month = {may 6},
      	note = {Updated 1 June 2031},
      	publisher = {Elm Valley Ledger},
      	title = {Water and numbers},
      	url = {https://flood.example/articles/water-and-numbers/},
      }"
    `);
    const { key, fields } = readBack(work({ updated }));
    expect(key).toBe('water-and-numbers');
    expect(fields).toMatchObject({
      year: '2031',
      note: 'Updated 1 June 2031',
      url: 'https://flood.example/articles/water-and-numbers/',
    });
  });

  test.each([
    ['signs that mean something to TeX', '50% of #1 & {the} $rest_ \\of ~it^'],
    ['other scripts', 'Жертвы, קורבנות, ضحايا: côte'],
    ['signs of HTML', 'a <i>b</i> < c > d'],
    ['quotation marks', '“Of whom” and "of whom"'],
  ])('gives a title with %s back as it was', (_what, title) => {
    expect(readBack(work({ title })).fields.title).toBe(title);
  });

  test('takes names of people apart and leaves that of a body whole', () => {
    const by = ['Ann van der Lee', 'Plato'];
    expect(readBack(work({ by })).fields.author).toEqual([
      { firstName: 'Ann', prefix: 'van der', lastName: 'Lee' },
      { name: 'Plato' },
    ]);
    expect(readBack(work()).fields.author).toEqual([{ name: 'Elm & Valley Press' }]);
  });

  test('gives no day where none is known', () => {
    const { published: _, ...undated } = work();
    expect(readBack(undated).fields.year).toBeUndefined();
    const year = { edtf: '2031~', text: 'about 2031' };
    expect(readBack(work({ published: year })).fields).toMatchObject({ year: '2031' });
  });
});
