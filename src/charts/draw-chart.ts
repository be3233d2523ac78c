import type { BarsView, ChartView, ClaimsView } from '#ledger';
import { describeBars } from './describe-bars.ts';
import { describeClaims } from './describe-claims.ts';
import { drawBars } from './draw-bars.ts';
import { drawClaims } from './draw-claims.ts';
import { howToReadBars, howToReadClaims } from './how-to-read.ts';
import { placeBars } from './place-bars.ts';
import { placeClaims } from './place-claims.ts';
import { rankBars } from './rank-bars.ts';
import { rankClaims } from './rank-claims.ts';
import { type Href, tableOfBars, tableOfClaims } from './table.ts';

/** The parts of a chart; the figure around them is the page's. */
export interface DrawnChart {
  id: string;
  /** An inline SVG as wide as its container. It needs charts.css and, once a page, `chartDefs`. */
  svg: string;
  /** What the chart shows, in sentences computed from its data. Plain text, not escaped. */
  description: string;
  /** The hedge marks in words, for below the chart; null where none is used. Plain text. */
  howToRead: string | null;
  /** An HTML table with all that the chart shows, and where it was read. */
  table: string;
}

export interface DrawOptions {
  href: Href;
}

/** Draws a chart of any kind. The same view gives the same bytes, on every machine. */
export function drawChart(chart: ChartView, { href }: DrawOptions): DrawnChart {
  return chart.kind === 'bars' ? drawBarChart(chart, href) : drawClaimsChart(chart, href);
}

function drawBarChart(chart: BarsView, href: Href): DrawnChart {
  const ranked = rankBars(chart);
  const placed = placeBars(ranked, chart.measure.label);
  const description = describeBars(chart, ranked);
  return {
    id: chart.id,
    svg: drawBars(placed, description),
    description,
    howToRead: howToReadBars(placed.rows.map((row) => row.kind)),
    table: tableOfBars(chart, href),
  };
}

function drawClaimsChart(chart: ClaimsView, href: Href): DrawnChart {
  const ranked = rankClaims(chart);
  const placed = placeClaims(ranked, chart.figure.label);
  const description = describeClaims(chart, ranked);
  return {
    id: chart.id,
    svg: drawClaims(placed, description),
    description,
    howToRead: howToReadClaims(placed.rows.flatMap((row) => row.marks.map((mark) => mark.kind))),
    table: tableOfClaims(chart, href),
  };
}
