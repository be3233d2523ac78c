import { splitByDirection } from '#words';
import type { ChartTable, TableCell, TableColumn } from './chart-table.ts';
import { escapeText, markup } from './markup.ts';

/** Turns a path of the site into an address that works on this page. */
export type Href = (path: string) => string;

/** A chart's table as HTML, with a header for every column and every row. */
export function writeTable({ caption, columns, rows }: ChartTable, href: Href): string {
  const body = rows.map((cells) =>
    markup(
      'tr',
      {},
      cells.map((cell, index) => writeCell(cell, index, columns[index], href)),
    ),
  );
  return markup('table', { class: 'chart-table' }, [
    markup('caption', {}, [escapeText(caption)]),
    markup('thead', {}, [markup('tr', {}, columns.map(columnHead))]),
    markup('tbody', {}, body),
  ]);
}

function columnHead(column: TableColumn): string {
  return markup('th', { scope: 'col', ...lookOf(column) }, [escapeText(column.name)]);
}

function lookOf(column: TableColumn | undefined): Record<string, string> {
  if (column?.numeric) return { class: 'num' };
  return column?.wide ? { class: 'wide' } : {};
}

function writeCell(
  cell: TableCell,
  index: number,
  column: TableColumn | undefined,
  href: Href,
): string {
  if (index === 0) return markup('th', { scope: 'row' }, [content(cell, href)]);
  return markup('td', lookOf(column), [content(cell, href)]);
}

function content({ text, path, after = '' }: TableCell, href: Href): string {
  const words = isolated(text);
  const linked = path === undefined ? words : markup('a', { href: href(path) }, [words]);
  return linked + isolated(after);
}

/** Words in Arabic or Hebrew are set apart, so that they do not turn round what stands beside them. */
function isolated(text: string): string {
  return splitByDirection(text, 'ltr')
    .map((piece) =>
      piece.turned ? markup('bdi', {}, [escapeText(piece.text)]) : escapeText(piece.text),
    )
    .join('');
}
