import { type ChartView, plainText } from '#ledger';
import type { Words } from '#words';
import { sourceLine } from './chart-sources.ts';
import type { ChartFile } from './chart-node.ts';
import { asMarkdown } from './inline.ts';
import { textOf } from './text-of.ts';

/** The words of a chart for places that hold plain text: a file, a list, a title of a page. */
export interface PlainWords {
  title: string;
  subtitle?: string;
  note?: string;
  /** 'Sources: BBC; OCHA. As of 27 August 2014.'; empty for a chart that rests on none. */
  sources: string;
}

export function chartWords(chart: ChartView, words: Words): PlainWords {
  const sources = sourceLine(chart, words).map(textOf).join('');
  return { ...mapped(textsOf(chart), plainText), sources };
}

/** The same chart with words that lead nowhere, for a page that holds no records. */
export function withoutLinks(chart: ChartView): ChartView {
  return { ...chart, ...mapped(textsOf(chart), (text) => asMarkdown(plainText(text))) };
}

type Texts = Omit<PlainWords, 'sources'>;

function textsOf({ title, subtitle, note }: ChartView): Texts {
  return { title, ...(subtitle && { subtitle }), ...(note && { note }) };
}

/** Everything that the site has of a chart, each under its stable address. */
export function chartFiles(id: string, { charts }: Words): ChartFile[] {
  const downloads = ['csv', 'json', 'svg', 'png'].map((end) => ({
    name: end.toUpperCase(),
    path: `/charts/${id}.${end}`,
  }));
  return [{ name: charts.page, path: `/charts/${id}/` }, ...downloads];
}

function mapped(texts: Texts, change: (text: string) => string): Texts {
  const entries = Object.entries(texts).map(([name, text]) => [name, change(text)]);
  return Object.fromEntries(entries) as unknown as Texts;
}
