import { chartSources, type ChartPageView } from '#ledger';
import { happeningTable, chartTable } from './chart-table.ts';
import { sourceEntry } from './event-document.ts';
import type { Cell, DataTable } from './table.ts';

/** Inline Markdown as text. */
type Plain = (markdown: string) => string;

/**
 * A chart with all that it draws and the documents it was read in, for JSON. The keys of a row are
 * the columns of its CSV file; a cell without a value is null.
 * @param address absolute address of the page of the chart
 */
export function chartDocument({ site, chart }: ChartPageView, address: string, plain: Plain) {
  const { id, kind, title, subtitle, note } = chart;
  const words = { title, ...(subtitle && { subtitle }), ...(note && { note }) };
  return {
    site: { title: site.title, url: site.url },
    publisher: site.publisher,
    licence: site.licences.data,
    chart: { id, kind, address, ...mapped(words, plain) },
    rows: rowsOf(chartTable(chart)),
    ...(chart.kind === 'series' && { events: rowsOf(happeningTable(chart.events)) }),
    sources: chartSources(chart).map(sourceEntry),
  };
}

function mapped(words: Record<string, string>, plain: Plain): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, plain(text)]));
}

function rowsOf({ columns, rows }: DataTable): Record<string, Cell>[] {
  const names = columns.map(({ name }) => name);
  return rows.map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null])),
  );
}
