import type { Place, TextFile } from './place.ts';

const WIDEST = 100;
const TAB = '→';

/**
 * The line of a place with the span underlined, and the line before it. A long line is cut so
 * that the span stays in sight; a tab is shown as an arrow of one column.
 */
export function frame(file: TextFile, place: Place): string[] {
  const gutter = String(place.line).length;
  const before = place.line > 1 ? file.line(place.line - 1) : '';
  const { shown, column } = window(shownLine(file.line(place.line)), place.column);
  const lines = [`${' '.repeat(gutter)} |`];
  if (before.trim())
    lines.push(`${pad(place.line - 1, gutter)} | ${window(shownLine(before), 1).shown}`);
  lines.push(`${pad(place.line, gutter)} | ${shown}`);
  lines.push(
    `${' '.repeat(gutter)} | ${' '.repeat(column - 1)}${'^'.repeat(spanWidth(place, shown, column))}`,
  );
  return lines;
}

function spanWidth(place: Place, shown: string, column: number): number {
  const end =
    place.endLine > place.line ? shown.length + 1 : place.endColumn - place.column + column;
  return Math.max(1, Math.min(end, shown.length + 1) - column);
}

/** Cuts a long line around a column; both count from 1. */
function window(line: string, column: number): { shown: string; column: number } {
  if (line.length <= WIDEST) return { shown: line, column };
  const start = Math.max(0, Math.min(column - 1 - WIDEST / 3, line.length - WIDEST));
  const from = Math.floor(start);
  const cut = line.slice(from, from + WIDEST);
  const head = from > 0 ? `…${cut.slice(1)}` : cut;
  return {
    shown: from + WIDEST < line.length ? `${head.slice(0, -1)}…` : head,
    column: column - from,
  };
}

/** A tab is as wide as an arrow here, so that columns count. */
const shownLine = (line: string) => printable(line.replaceAll('\t', TAB));

/**
 * A text that shows itself and does nothing else: control characters, which would move the cursor of a
 * terminal, and those that turn letters round are shown as marks. Line ends stay.
 */
export function printable(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '·');
}

function pad(line: number, width: number): string {
  return String(line).padStart(width);
}
