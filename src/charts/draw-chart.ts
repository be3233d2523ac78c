import type { ChartView } from '#ledger';
import type { Words } from '#words';
import { composeChart } from './compose-chart.ts';
import { disclaimerOf } from './disclaimer.ts';
import { writeFluid } from './write-fluid.ts';
import { type Href, writeTable } from './write-table.ts';

/** The parts of a chart as a page holds them; the figure around them is the page's. */
export interface DrawnChart {
  id: string;
  /** An inline SVG as wide as its container. It needs charts.css and, once a page, its `chartDefs`. */
  svg: string;
  /** What the chart shows, in sentences computed from its data. Plain text, not escaped. */
  description: string;
  /** The hedge marks in words, for below the chart; null where none is used. Plain text. */
  howToRead: string | null;
  /** What the numbers in the picture stand for, from 1. Plain text. */
  key: string[];
  /** What a map says about its lines and names; null for a chart that is none. Plain text. */
  disclaimer: string | null;
  /** An HTML table with all that the chart shows, and where it was read. */
  table: string;
}

export interface DrawOptions {
  href: Href;
  words: Words;
}

/** Draws a chart of any kind. The same view gives the same bytes, on every machine. */
export function drawChart(chart: ChartView, { href, words }: DrawOptions): DrawnChart {
  const { picture, description, howToRead, key, table } = composeChart(chart, words);
  const svg = writeFluid(picture, description);
  const said = { description, howToRead, key, disclaimer: disclaimerOf(chart) };
  return { id: chart.id, svg, ...said, table: writeTable(table, href) };
}
