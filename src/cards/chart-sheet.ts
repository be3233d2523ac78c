import { type ChartSheet, drawSheet } from '#charts';
import type { ChartPageView } from '#ledger';
import { chartWords } from '#markdown';
import { address } from '../layouts/href.ts';
import { words } from '../layouts/words.ts';
import type { Layout } from './renderer.ts';
import { themes } from './themes.ts';

/** A chart with its words, `width` px wide. */
export function chartSheet(
  { chart, site }: Pick<ChartPageView, 'chart' | 'site'>,
  width = 640,
): ChartSheet {
  const page = address(`/charts/${chart.id}/`, site);
  const from = { site: `${site.title}, ${page}`, language: site.language };
  return drawSheet(chart, { words: { ...chartWords(chart, words()), ...from }, themes, width });
}

/** The same document as pixels, twice as many each way: its colours are the light ones. */
export function sheetPicture({ svg, width, height }: ChartSheet): Layout {
  const node = { type: 'image' as const, src: 'chart.svg', width, height };
  return { width, height, scale: 2, node, drawings: { 'chart.svg': svg } };
}
