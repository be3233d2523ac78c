import { parse } from 'csv-parse/sync';
import { problem, type Place, type Problem, type TextFile } from '#problems';
import { isQuantity, readQuantity } from '#quantity';
import { readingSchema, SERIES_COLUMNS } from '#schema';
import type { FoundFile } from './disk.ts';
import { schemaProblems } from './issues.ts';
import { openText } from './read-file.ts';
import type { Content, ReadingRecord, SeriesRecord } from './records.ts';
import { refusalReason } from './refusal.ts';
import type { YamlText } from './yaml.ts';

interface Row {
  cells: string[];
  /** Number of the row's first line. */
  line: number;
}

/** Reads the readings of a series from its CSV file. One that is not read whole is broken. */
export function readReadings(content: Content, file: FoundFile, series: SeriesRecord): void {
  const before = content.problems.length;
  const text = openText(content, file, 'readings');
  if (text) readTable(content, text, series);
  if (content.problems.length > before)
    content.broken.add(`events/${series.event}/series/${series.id}`);
}

function readTable(content: Content, text: TextFile, series: SeriesRecord): void {
  const rows = parseRows(text);
  if (!Array.isArray(rows)) return void content.problems.push(rows);
  const [header, ...body] = rows;
  const wrong = headerProblem(header, text);
  if (!header || wrong) return void (wrong && content.problems.push(wrong));
  for (const row of body) {
    const reading = readRow(content, row, header.cells, text);
    if (reading) series.readings.push(reading);
  }
}

function parseRows(text: TextFile): Row[] | Problem {
  try {
    const rows = parse(text.text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({
      cells: record,
      line: info.lines - innerLines(record),
    }));
  } catch (error) {
    const { code, lines } = error as { code?: string; lines?: number };
    const reason =
      code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a double quote is not closed'
        : 'a double quote stands where none may';
    return problem('csv/quote', linePlace(text, lines ?? 1), { reason });
  }
}

/** Lines that a row has beyond its first, inside quoted cells. */
function innerLines(cells: string[]): number {
  return cells.join('').split(/\r\n|\n|\r/).length - 1;
}

function headerProblem(header: Row | undefined, text: TextFile): Problem | undefined {
  const found = header?.cells ?? [];
  const known = found.every((name) => (SERIES_COLUMNS as readonly string[]).includes(name));
  const whole = found.includes('when') && found.includes('says');
  if (known && whole && new Set(found).size === found.length) return undefined;
  return problem('csv/header', linePlace(text, header?.line ?? 1), {
    found,
    columns: SERIES_COLUMNS.slice(2),
  });
}

function readRow(
  content: Content,
  row: Row,
  columns: string[],
  text: TextFile,
): ReadingRecord | undefined {
  if (row.cells.length !== columns.length) {
    const found = { cells: row.cells.length, columns: columns.length };
    content.problems.push(problem('csv/row-length', linePlace(text, row.line), found));
    return undefined;
  }
  const value = Object.fromEntries(
    columns
      .map((name, index) => [name, row.cells[index] ?? ''])
      .filter(([name, cell]) => cell || name === 'says'),
  );
  const at = (column: string) => cellPlace(text, row.line, columns.indexOf(column));
  const says = readCell(content, value['says'] ?? '', at);
  const parsed = readingSchema.safeParse(value);
  if (!parsed.success) {
    const yaml = cellsAsYaml(value, at, linePlace(text, row.line));
    content.problems.push(
      ...schemaProblems(parsed.error.issues, { schema: readingSchema, yaml, value }),
    );
    return undefined;
  }
  return { value: parsed.data, quantity: says, at };
}

function readCell(content: Content, says: string, at: (column: string) => Place) {
  if (!says) return undefined;
  const quantity = readQuantity(says);
  if (isQuantity(quantity)) return quantity;
  const found = { words: says, reason: refusalReason(quantity) };
  content.problems.push(problem('quantity/unreadable', at('says'), found));
  return undefined;
}

/** The cells of a row, addressed like the fields of a YAML map. */
function cellsAsYaml(value: unknown, at: (column: string) => Place, whole: Place): YamlText {
  const place = (path: readonly (string | number)[]) =>
    path.length > 0 ? at(String(path[0])) : whole;
  return {
    value,
    problems: [],
    doubtful: [],
    valueAt: place,
    keyAt: place,
    rangeAt: () => undefined,
  };
}

function linePlace(text: TextFile, line: number): Place {
  const length = Math.max(1, text.line(line).length);
  return { file: text.file, line, column: 1, endLine: line, endColumn: length + 1 };
}

const CELL = /"(?:[^"]|"")*"|[^,]*/y;

/** The place of the n-th cell of a line; the line itself when it has no such cell. */
function cellPlace(text: TextFile, line: number, index: number): Place {
  const row = text.line(line);
  let start = 0;
  for (let cell = 0; ; cell += 1) {
    CELL.lastIndex = start;
    const length = CELL.exec(row)?.[0].length ?? 0;
    if (cell === index)
      return {
        file: text.file,
        line,
        column: start + 1,
        endLine: line,
        endColumn: start + length + 1,
      };
    if (start + length >= row.length) return linePlace(text, line);
    start += length + 1;
  }
}
