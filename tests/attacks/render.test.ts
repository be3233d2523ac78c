import { expect, test } from 'vitest';
import type { ArticleView, PageView } from '#ledger';
import { renderArticle, renderPage } from '#markdown';
import { options, references } from '../markdown/fixture.ts';
import { examineHtml } from './examine.ts';
import { allowedMarkdown, REFUSED_MARKDOWN, TEXTS } from './hostile-markdown.ts';

const site = {} as PageView['site'];

const allowed = Array.from({ length: TEXTS }, (_, text) => allowedMarkdown(text, true));

test.each([...allowed, ...REFUSED_MARKDOWN])('%j is harmless in a text, unchecked too', (body) => {
  const { body: html } = renderPage({ site, id: 'page', title: '', body, references }, options);
  expect(examineHtml(html, false)).toEqual([]);
});

test.each(REFUSED_MARKDOWN)('%j is harmless in a line', (line) => {
  const summary = { language: 'en' };
  const view = { summary, title: line, standfirst: line, keyPoints: [line], body: '', references };
  const { title, standfirst, keyPoints } = renderArticle(view as unknown as ArticleView, options);
  for (const html of [title, standfirst, ...keyPoints])
    expect(examineHtml(html, false)).toEqual([]);
});
