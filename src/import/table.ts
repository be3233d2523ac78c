import { parse, type Parser } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';

/** Thrown for a table of which nothing is taken; the message is what was found and the next step. */
export class RefusedTable extends Error {}

/** A row of a table. */
export interface Row {
  cells: readonly string[];
  /** Number of its first line, from 1. */
  line: number;
  /** As it stands in the file, for the places of its cells. */
  raw: string;
}

export interface Table {
  rows: AsyncIterable<Row>;
  delimiter: string;
}

/**
 * Reads a table of comma, semicolon or tab separated values bit by bit, so that a large one takes no
 * more memory than what is kept of it.
 * @param name of the file, for messages
 * @throws RefusedTable when it is no UTF-8 text; while the rows are read for that too, and for a quote that is not closed
 */
export async function openTable(bytes: AsyncIterable<Uint8Array>, name: string): Promise<Table> {
  const texts = textsOf(bytes, name);
  const first = await firstLine(texts);
  const delimiter = delimiterOf(first);
  const parser = parse({
    delimiter,
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  pipeline(Readable.from(withFirst(first, texts)), parser, () => {});
  return { rows: rowsOf(parser, name), delimiter };
}

/** The text to the end of the first line or further, for as long as a header may be. */
async function firstLine(texts: AsyncGenerator<string>): Promise<string> {
  let text = '';
  while (!text.includes('\n') && text.length < LONGEST_HEADER) {
    const { done, value } = await texts.next();
    if (done) break;
    text += value;
  }
  return text;
}

const LONGEST_HEADER = 100_000;

async function* withFirst(first: string, texts: AsyncIterable<string>): AsyncIterable<string> {
  if (first !== '') yield first;
  yield* texts;
}

async function* textsOf(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = true;
  for await (const chunk of bytes) {
    if (start) refuseOtherKinds(chunk, name);
    start = false;
    const text = decode(decoder, chunk, () => notUtf8(chunk, name, line));
    line += text.split('\n').length - 1;
    if (text !== '') yield text;
  }
}

function decode(decoder: TextDecoder, chunk: Uint8Array, refuse: () => RefusedTable): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw refuse();
  }
}

function notUtf8(chunk: Uint8Array, name: string, line: number): RefusedTable {
  const [before = ''] = new TextDecoder().decode(chunk).split('\ufffd');
  return new RefusedTable(
    `${name}:${line + before.split('\n').length - 1} is no UTF-8 text. Save the table as CSV in UTF-8, then try again.`,
  );
}

/** A zip archive begins with PK, which a workbook is too. */
function refuseOtherKinds(chunk: Uint8Array, name: string): void {
  const [a, b] = chunk;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || chunk.subarray(0, 4).includes(0))
    throw new RefusedTable(`${name} is UTF-16 text. Save it as CSV in UTF-8, then try again.`);
  if (a === 0x50 && b === 0x4b)
    throw new RefusedTable(
      `${name} is an archive or a workbook. Unpack it, or save its table as CSV in UTF-8, then try again.`,
    );
}

/** The mark that the first line holds most of, outside quotes. Wrong names of columns would show a wrong one. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: bare.split(mark).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

interface Parsed {
  record: string[];
  raw: string;
  info: { lines: number };
}

async function* rowsOf(parser: Parser, name: string): AsyncGenerator<Row> {
  try {
    for await (const { record, raw, info } of parser as AsyncIterable<Parsed>) {
      if (record.every((cell) => cell === '')) continue;
      const inner = record.join('').split('\n').length - 1;
      yield { cells: record, line: info.lines - inner, raw: raw.trimStart() };
    }
  } catch (error) {
    const { code = '', lines = 1 } = error as { code?: string; lines?: number };
    if (!code.startsWith('CSV_')) throw error;
    throw new RefusedTable(
      `${name}:${lines} has a double quote that is not closed, or that stands where none may. Correct the file, then try again.`,
    );
  }
}

/** The column, from 1, and the line in which a cell of a row begins. */
export function placeOfCell(
  { raw, line }: Row,
  index: number,
  delimiter: string,
): { line: number; column: number } {
  const cell = new RegExp(`"(?:[^"]|"")*"|[^${delimiter}"]*`, 'y');
  let at = 0;
  for (let each = 0; each < index; each += 1) {
    cell.lastIndex = at;
    at += (cell.exec(raw)?.[0].length ?? 0) + 1;
  }
  const before = raw.slice(0, at).split('\n');
  return { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
