import type { ArticleView } from '#ledger';
import { renderArticle, renderPage } from '#markdown';
import { describe, expect, test } from 'vitest';
import { options, references } from './fixture.ts';

const { haaretz } = references.sources;
if (haaretz === undefined) throw new Error('no such source');
const quoted = {
  ...references,
  sources: {
    haaretz,
    paper: { ...haaretz, id: 'paper', language: 'he' },
    bulletin: { ...haaretz, id: 'bulletin', language: 'ar' },
  },
};

function render(body: string, language = 'en'): string {
  const summary = { language };
  const view = { summary, title: '', standfirst: '', keyPoints: [], body, references: quoted };
  return renderArticle(view as unknown as ArticleView, options).body;
}

describe('words that are read the other way', () => {
  test.each([
    [
      'The word שלום, and (سلام) too.',
      'The word <bdi dir="rtl">שלום</bdi>, and (<bdi dir="rtl">سلام</bdi>) too.',
    ],
    ['They say קו הגבול 5 times.', 'They say <bdi dir="rtl">קו הגבול</bdi> 5 times.'],
    ['A (נבו): חוק', 'A (<bdi dir="rtl">נבו</bdi>): <bdi dir="rtl">חוק</bdi>'],
    ['It is קו (הגבול) בלילה.', 'It is <bdi dir="rtl">קו (הגבול) בלילה</bdi>.'],
    ['קו 5 גבול', '<bdi dir="rtl">קו 5 גבול</bdi>'],
    ['שָׁלוֹם!', '<bdi dir="rtl">שָׁלוֹם</bdi>!'],
    ['*שלום* and `שלום`', '<em><bdi dir="rtl">שלום</bdi></em> and <code>שלום</code>'],
    ['Ελλάδα, Москва and 東京', 'Ελλάδα, Москва and 東京'],
  ])('are set apart in English: %s', (written, html) => {
    expect(render(written)).toBe(`<p>${html}</p>`);
  });

  test.each([
    [
      'قالت UNRWA, و UN OCHA أيضا',
      'قالت <bdi dir="ltr">UNRWA</bdi>, و <bdi dir="ltr">UN OCHA</bdi> أيضا',
    ],
    ['قال 28 شخصا', 'قال 28 شخصا'],
  ])('are set apart in Arabic: %s', (written, html) => {
    expect(render(written, 'ar')).toBe(`<p>${html}</p>`);
  });

  test('are set apart in titles', () => {
    const view = { summary: { language: 'en' }, title: 'A שלום', standfirst: '', keyPoints: [] };
    const { title } = renderArticle(
      { ...view, body: '', references } as unknown as ArticleView,
      options,
    );
    expect(title).toBe('A <bdi dir="rtl">שלום</bdi>');
  });
});

describe('a block quotation that cites its source', () => {
  test('is in the language of the source, and its caption in that of the text', () => {
    expect(render('> שלום (UN) לכולם.\n> [The paper](source:paper)')).toBe(
      [
        '<figure class="quotation">',
        '<blockquote lang="he" dir="rtl">',
        '<p>שלום (<bdi dir="ltr">UN</bdi>) לכולם.</p>',
        '</blockquote>',
        '<figcaption><a href="/base/sources/#paper" class="cite">The paper</a></figcaption>',
        '</figure>',
      ].join('\n'),
    );
  });

  test('may have paragraphs, and a citation of its own', () => {
    const html = render('> One.\n>\n> Two *more*.\n>\n> From [Haaretz](source:haaretz), page 2');
    expect(html).toBe(
      [
        '<figure class="quotation">',
        '<blockquote>',
        '<p>One.</p>',
        '<p>Two <em>more</em>.</p>',
        '</blockquote>',
        '<figcaption>From <a href="/base/sources/#haaretz" class="cite">Haaretz</a>, page 2</figcaption>',
        '</figure>',
      ].join('\n'),
    );
  });

  test.each([
    ['> No source here.\n> And none here.'],
    ['> An [early](source:paper) one.\n> Then none.'],
  ])('%s is an ordinary quotation', (written) => {
    expect(render(written)).toMatch(/^<blockquote>\n<p>/);
    expect(render(written)).not.toContain('<figure');
  });
});

test('a quotation that cites on its only line is in the language of the source', () => {
  expect(render('> שלום [בעיתון](source:paper)')).toMatch(
    /^<blockquote lang="he" dir="rtl">\n<p>שלום/,
  );
});

test('a chart in a text of another language is in the language of the site', () => {
  const figure = /<figure [^>]*>/;
  expect(figure.exec(render('[a](chart:toll)', 'ar'))?.[0]).toContain('lang="en" dir="ltr"');
  expect(figure.exec(render('[a](chart:toll)'))?.[0]).not.toContain('lang');
});

test('a page is in the language of the site', () => {
  const site = {} as ArticleView['site'];
  const view = { site, id: 'page', title: 'Page', body: 'A שלום.', references };
  expect(renderPage(view, options).body).toBe('<p>A <bdi dir="rtl">שלום</bdi>.</p>');
});
