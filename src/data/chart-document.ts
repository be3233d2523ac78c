import { chartSources, type ChartPageView, plainText } from '#ledger';
import { happeningTable, chartTable } from './chart-table.ts';
import { correctionEntries } from './corrections.ts';
import { sourceEntry } from './event-document.ts';
import type { Cell, DataTable } from './table.ts';

/**
 * A chart with all that it draws and the documents it was read in, for JSON. The keys of a row are
 * the columns of its CSV file; a cell without a value is null.
 * @param address makes an absolute address of a path of the site
 */
export function chartDocument({ site, chart }: ChartPageView, address: (path: string) => string) {
  const { id, kind, title, subtitle, note } = chart;
  const words = { title, ...(subtitle && { subtitle }), ...(note && { note }) };
  return {
    site: { title: site.title, url: site.url },
    publisher: site.publisher,
    licence: site.licences.data,
    chart: { id, kind, address: address(`/charts/${id}/`), ...plainEach(words) },
    rows: rowsOf(chartTable(chart)),
    ...(chart.kind === 'series' && { events: rowsOf(happeningTable(chart.events)) }),
    sources: chartSources(chart).map(sourceEntry),
    corrections: correctionEntries(chart.corrections ?? [], address),
  };
}

function plainEach(words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, plainText(text)]));
}

function rowsOf({ columns, rows }: DataTable): Record<string, Cell>[] {
  const names = columns.map(({ name }) => name);
  return rows.map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null])),
  );
}
