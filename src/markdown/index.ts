export { currentClaims } from './claims.ts';
export type { ChartFile, ChartSetting } from './chart-node.ts';
export { chartFiles, chartWords, withoutLinks } from './chart-words.ts';
export { renderForFeed } from './feed-text.ts';
export { contentsOf } from './headings.ts';
export { asMarkdown } from './inline.ts';
export type { ComputedNumber, RecordedCount, RecordEntry } from './record.ts';
export {
  boundCounts,
  renderArticle,
  renderChart,
  renderCorrections,
  renderPage,
  type RenderedArticle,
  type RenderedChart,
  type RenderedPage,
} from './render.ts';
export { type EarlierValue, valueHistories } from './value-histories.ts';
export type { DrawnChart, Heading, RenderOptions } from './room.ts';
