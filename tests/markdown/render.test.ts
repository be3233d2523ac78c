import type { ArticleView } from '#ledger';
import {
  type ChartSetting,
  renderArticle,
  renderChart,
  renderPage,
  type RecordEntry,
} from '#markdown';
import { describe, expect, test } from 'vitest';
import { cases, inlineCases } from './cases.ts';
import { options, references } from './fixture.ts';

const site = {} as ArticleView['site'];

const renderBody = (body: string) =>
  renderPage({ site, id: 'page', title: 'Page', body, references }, options);

const summary = { language: 'en' };
const empty = { summary, title: '', standfirst: '', keyPoints: [], body: '', references };

const renderTexts = (texts: Partial<ArticleView>) =>
  renderArticle({ ...empty, ...texts } as ArticleView, options);

/** A record in a line or a few, as the panel would say it. */
function inWords({ number, printed, counts, computed, sameAs }: RecordEntry): string {
  const lines = counts.map(({ figure, claim, successor, rivals, earlier }) => {
    const others = rivals.map(({ id, says }) => `${id}: ${says}`).join('; ') || 'none';
    const before = earlier.map(({ says }) => says).join('; ') || 'none';
    const now = successor ? ` | now ${successor.says}` : '';
    return `  ${figure.ref}#${claim.id}: ${claim.says}${now} | rivals: ${others} | earlier: ${before}`;
  });
  const how = computed ? `  ${computed.operation} = ${computed.result}` : [];
  return [`${number}. ${printed}${sameAs ? ` (as ${sameAs})` : ''}`, how, lines].flat(2).join('\n');
}

describe('a text', () => {
  test.each(Object.entries(cases))('with %s', async (name, body) => {
    const { body: html, records, headings } = renderBody(body);
    const parts = [html, ...records.map(inWords), ...headings.map((each) => JSON.stringify(each))];
    await expect(`${parts.join('\n')}\n`).toMatchFileSnapshot(`../snapshots/markdown/${name}.html`);
  });
});

test('inline texts hold no blocks and lose no words', async () => {
  const lines = inlineCases.map(
    ([name, title]) => `${name}: ${renderTexts({ title, standfirst: '', keyPoints: [] }).title}`,
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../snapshots/markdown/inline.html');
});

test('bound numbers are counted through the whole article', () => {
  const link = '[2,251](figure:war/killed#un)';
  const { title, standfirst, keyPoints, body, records } = renderTexts({
    title: link,
    standfirst: link,
    keyPoints: [link, link],
    body: link,
  });
  const ids = [title, standfirst, ...keyPoints, body].map((html) => /word-\d/.exec(html)?.[0]);
  expect(ids).toEqual(['word-1', 'word-2', 'word-3', 'word-4', 'word-5']);
  expect(records.map(({ sameAs }) => sameAs)).toEqual([undefined, 1, 1, 1, 1]);
});

test('a title leads to a chart that stands further down', () => {
  const { title, hasCharts } = renderTexts({
    title: 'See [the toll](chart:toll)',
    body: '[The toll](chart:toll)',
  });
  expect(title).toBe('See <a href="#chart-toll">the toll</a>');
  expect(hasCharts).toBe(true);
});

test('a chart in no text is drawn under a heading of the depth asked for', () => {
  const chart = references.charts['parts'];
  const setting: ChartSetting = { depth: 4, table: 'closed', files: [] };
  expect(chart && renderChart(chart, setting, options).body).toContain(
    '<h4 id="chart-parts-title" class="chart-title">Parts<a class="anchor" href="#chart-parts"',
  );
});
