import type { LineView, ReadingView } from '#ledger';
import type { Words } from '#words';
import { timeOf } from './calendar.ts';
import type { ChartTable, TableCell, TableColumn } from './chart-table.ts';
import { boundCells, documentOf } from './claim-cells.ts';
import { wordReason } from './word-reason.ts';

/** Every reading of every line in a row of its own, earliest first. */
export function tableOfReadings(caption: string, lines: LineView[], say: Words): ChartTable {
  const { columns } = say;
  const several = lines.length > 1;
  const rows = lines
    .flatMap(({ label, series }) =>
      series.readings.map((reading) => ({ label, speaker: series.by.name, reading })),
    )
    .toSorted((a, b) => timeOf(a.reading.when.edtf).from - timeOf(b.reading.when.edtf).from);
  return {
    caption,
    columns: [
      { name: columns.when },
      ...(several ? [{ name: columns.series }] : []),
      ...readingColumns(say),
    ],
    rows: rows.map(({ label, speaker, reading }) => [
      { text: reading.when.text },
      ...(several ? [{ text: label }] : []),
      { text: speaker },
      ...readingCells(reading, say),
    ]),
  };
}

function readingColumns({ columns }: Words): TableColumn[] {
  return [
    { name: columns.source },
    { name: columns.asStated },
    { name: columns.low, numeric: true },
    { name: columns.high, numeric: true },
    { name: columns.document, wide: true },
    { name: columns.remarks },
  ];
}

function readingCells(reading: ReadingView, say: Words): TableCell[] {
  const none = { text: say.counts.notStated };
  const remarks = { text: wordReason(reading) || say.charts.noRemarks };
  const { quantity, says, source } = reading;
  if (quantity === undefined)
    return [{ text: say.charts.noFigure }, none, none, documentOf({ source }), remarks];
  return [{ text: says }, ...boundCells(quantity, say), documentOf({ source }), remarks];
}
