import { RefusedTable, type Row } from './table.ts';

/** What stands above the rows of a table. */
export interface Head {
  names: readonly string[];
  /** The row of HXL tags, one for each column. */
  tags?: readonly string[];
  line: number;
}

const TAG = /^#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*$/i;

/** The standard lets a few lines of titles stand above the tags. */
const MOST_ROWS_ABOVE = 25;

/**
 * Takes the header off a table: the first row, or the row of HXL tags and the one above it.
 * @throws RefusedTable when the table has no row
 */
export async function takeHead(
  rows: AsyncIterable<Row>,
  name: string,
): Promise<{ head: Head; rest: AsyncIterable<Row> }> {
  const iterator = rows[Symbol.asyncIterator]();
  const first: Row[] = [];
  while (first.length < MOST_ROWS_ABOVE) {
    const { done, value } = await iterator.next();
    if (done) break;
    first.push(value);
    if (isTagRow(value)) break;
  }
  const [top] = first;
  if (!top) throw new RefusedTable(`${name} has no row. Look whether it was retrieved whole.`);
  const last = first.at(-1) as Row;
  const rest = { [Symbol.asyncIterator]: () => iterator };
  if (!isTagRow(last)) {
    const head = { names: top.cells, line: top.line };
    return { head, rest: chain(first.slice(1), rest) };
  }
  const names = (first.at(-2) ?? last).cells;
  return { head: { names, tags: last.cells, line: last.line }, rest };
}

function isTagRow({ cells }: Row): boolean {
  return (
    cells.some((cell) => TAG.test(cell)) && cells.every((cell) => cell === '' || TAG.test(cell))
  );
}

async function* chain(first: readonly Row[], rest: AsyncIterable<Row>): AsyncGenerator<Row> {
  yield* first;
  yield* rest;
}

/** The columns that a name or a tag of a mapping means; a tag without attributes means all that begin so. */
export function columnsNamed({ names, tags }: Head, written: string): number[] {
  const byName = allIndexes(names, (name) => name === written);
  if (byName.length > 0 || !tags || !written.startsWith('#')) return byName;
  const [tag, ...attributes] = partsOf(written);
  const matches = (cell: string, exact: boolean) => {
    const [found, ...has] = partsOf(cell);
    const all = attributes.every((each) => has.includes(each));
    return found === tag && all && (!exact || has.length === attributes.length);
  };
  const exact = allIndexes(tags, (cell) => matches(cell, true));
  return exact.length > 0 ? exact : allIndexes(tags, (cell) => matches(cell, false));
}

function partsOf(tag: string): string[] {
  return tag
    .toLowerCase()
    .split('+')
    .map((part) => part.trim());
}

function allIndexes(list: readonly string[], test: (text: string) => boolean): number[] {
  return list.flatMap((text, index) => (test(text) ? [index] : []));
}
