import { type ChartView, plainText } from '#ledger';
import { asOfWords, sourceList } from './chart-sources.ts';
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

export function chartWords(chart: ChartView): PlainWords {
  const { title, subtitle, note } = chart;
  const rest = { ...(subtitle && { subtitle }), ...(note && { note }) };
  return {
    title: plainText(title),
    ...mapped(rest, plainText),
    sources: [...sourceList(chart), ...asOfWords(chart)].map(textOf).join('').trim(),
  };
}

/** The same chart with words that lead nowhere, for a page that holds no records. */
export function withoutLinks(chart: ChartView): ChartView {
  const { title, subtitle, note } = chartWords(chart);
  const words = { title, ...(subtitle && { subtitle }), ...(note && { note }) };
  return { ...chart, ...mapped(words, asMarkdown) };
}

/** Everything that the site has of a chart, each under its stable address. */
export function chartFiles(id: string): ChartFile[] {
  const downloads = ['csv', 'json', 'svg', 'png'].map((end) => ({
    name: end.toUpperCase(),
    path: `/charts/${id}.${end}`,
  }));
  return [{ name: 'Chart page', path: `/charts/${id}/` }, ...downloads];
}

function mapped<Words extends Record<string, string>>(
  words: Words,
  change: (text: string) => string,
): Words {
  const entries = Object.entries(words).map(([name, text]) => [name, change(text)]);
  return Object.fromEntries(entries) as Words;
}
