import type { ChartView, References } from '#ledger';
import type { Words } from '#words';
import type { RecordEntry } from './record.ts';

/** A chart as the drawing functions hand it over. Both pieces of HTML are trusted: they escape. */
export interface DrawnChart {
  svg: string;
  /** What the chart shows, in plain words. */
  description: string;
  /** How to read the marks, in plain words; null when they explain themselves. */
  howToRead: string | null;
  /** What the numbers in the drawing stand for, from 1, in plain words. */
  key: string[];
  /** What a map says about its lines and names, in plain words; null for a chart that is none. */
  disclaimer: string | null;
  /** An HTML table of all that is drawn. */
  table: string;
}

/** What a text needs from the site around it. */
export interface RenderOptions {
  /** Turns a path of the site, such as /sources/, into an address under the site's base. */
  href(path: string): string;
  drawChart(chart: ChartView): DrawnChart;
  /** Of the interface, in the language of the site. */
  words: Words;
}

/** Everything at hand while the texts of one page are rendered, and what they leave behind. */
export interface Room extends RenderOptions {
  references: References;
  /** Ids of the charts that are drawn on this page. */
  drawn: Set<string>;
  /** One for each bound number, in the order of the page. */
  records: RecordEntry[];
  /** By target of a binding, the number of the first record for it. */
  recorded: Map<string, number>;
  headings: Heading[];
}

/** A heading of a text, for its list of contents. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** An empty room: nothing bound, nothing drawn. */
export function openRoom(references: References, options: RenderOptions): Room {
  const found = { drawn: new Set<string>(), recorded: new Map<string, number>() };
  return { ...options, references, ...found, records: [], headings: [] };
}
