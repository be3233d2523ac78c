import type { Cell, DataTable } from './table.ts';

/**
 * A table as CSV by RFC 4180: a header, CRLF after every line, quotes only where a cell needs them.
 * It is to be written as UTF-8. Numbers are written as numbers; text goes through `guardedText`.
 * @throws Error for a number that CSV cannot hold
 */
export function toCsv({ columns, rows }: DataTable): string {
  const lines: Cell[][] = [columns.map(({ name }) => name), ...rows];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(guardedText(cell));
  if (!Number.isFinite(cell)) throw new Error(`${cell} is no number for a CSV file.`);
  return String(cell);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet may take for a formula; it may trim spaces, and fold full-width signs. */
const FORMULA = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

/**
 * Text that no spreadsheet runs as a formula: one that would begin as such gets an apostrophe in
 * front. So does one that already begins with apostrophes and goes on like that: whoever takes one
 * apostrophe off each cell that begins so has every text back as it was.
 */
function guardedText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
