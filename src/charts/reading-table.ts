import type { LineView, ReadingView } from '#ledger';
import { timeOf } from './calendar.ts';
import type { ChartTable, TableCell, TableColumn } from './chart-table.ts';
import { boundCells, documentOf, NOT_STATED } from './claim-cells.ts';
import { wordReason } from './word-reason.ts';

/** Every reading of every line in a row of its own, earliest first. */
export function tableOfReadings(caption: string, lines: LineView[]): ChartTable {
  const several = lines.length > 1;
  const rows = lines
    .flatMap(({ label, series }) =>
      series.readings.map((reading) => ({ label, speaker: series.by.name, reading })),
    )
    .toSorted((a, b) => timeOf(a.reading.when.edtf).from - timeOf(b.reading.when.edtf).from);
  return {
    caption,
    columns: [{ name: 'When' }, ...(several ? [{ name: 'Series' }] : []), ...READING_COLUMNS],
    rows: rows.map(({ label, speaker, reading }) => [
      { text: reading.when.text },
      ...(several ? [{ text: label }] : []),
      { text: speaker },
      ...readingCells(reading),
    ]),
  };
}

const READING_COLUMNS: TableColumn[] = [
  { name: 'Source' },
  { name: 'As stated' },
  { name: 'Low', numeric: true },
  { name: 'High', numeric: true },
  { name: 'Document', wide: true },
  { name: 'Remarks' },
];

function readingCells(reading: ReadingView): TableCell[] {
  const none = { text: NOT_STATED };
  const remarks = { text: wordReason(reading) || 'none' };
  const { quantity, says, source } = reading;
  if (quantity === undefined)
    return [{ text: 'no figure given' }, none, none, documentOf({ source }), remarks];
  return [{ text: says }, ...boundCells(quantity), documentOf({ source }), remarks];
}
