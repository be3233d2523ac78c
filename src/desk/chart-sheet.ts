import {
  type ArticleRecord,
  type ChartRecord,
  type Content,
  chartPageView,
  type Ledger,
  type PrintedNumber,
  printedNumbers,
} from '#ledger';
import { chartTable } from '#data';
import { isError } from '#problems';

/** A chart that the article shows, as rows to be compared with the records. */
export interface ChartSheet {
  id: string;
  title: string;
  file: string;
  /** Numbers in its words. */
  numbers: PrintedNumber[];
  /** What it draws, with a head; undefined while the content has errors. */
  rows: { head: string[]; body: string[][] } | undefined;
}

/** The charts of an article, each once, in its order; `check` tells of those that are not there. */
export function chartsOf({ charts }: Content, { prose }: ArticleRecord): ChartRecord[] {
  const links = prose.flatMap((text) => text.links);
  const ids = links.flatMap(({ destination }) => /^chart:(.+)$/.exec(destination)?.[1] ?? []);
  return [...new Set(ids)].flatMap((id) => charts.get(id) ?? []);
}

export function chartSheet(ledger: Ledger, { id, value, file, prose }: ChartRecord): ChartSheet {
  const numbers = printedNumbers(ledger.content, prose);
  return {
    id,
    title: value.title,
    file: file.file,
    numbers: numbers.filter(({ standing }) => standing === 'bound' || standing === 'unbound'),
    rows: ledger.problems.some(isError) ? undefined : rowsOf(ledger, id),
  };
}

const SHOWN = ['label', 'group', 'when', 'says', 'as_of', 'by', 'source', 'north', 'east'];

function rowsOf(ledger: Ledger, id: string): ChartSheet['rows'] {
  const { columns, rows } = chartTable(chartPageView(ledger, id).chart);
  const kept = columns
    .map(({ name, title }, index) => ({ name, title, index }))
    .filter(({ name, index }) => SHOWN.includes(name) && rows.some((row) => row[index] !== null));
  return {
    head: kept.map(({ title }) => title),
    body: rows.map((row) => kept.map(({ index }) => String(row[index] ?? ''))),
  };
}
