import type { EventRecordsView, ReadingView, SeriesView } from '#ledger';
import { DATINGS } from '#schema';
import { because, oneOf, required, SOURCE, text, TO_SOURCES } from './columns.ts';
import { quantityColumns } from './quantity-columns.ts';
import { byText, type ColumnOf, type DataTable, tableOf } from './table.ts';

interface ReadingRow {
  event: string;
  series: SeriesView;
  reading: ReadingView;
}

/** Every reading of the series of an event in a row of its own; by series, then in time. */
export function readingTable({
  event,
  series,
}: Pick<EventRecordsView, 'event' | 'series'>): DataTable {
  const rows = series
    .toSorted((a, b) => byText(a.id, b.id))
    .flatMap((each) =>
      each.readings.map((reading) => ({ event: event.id, series: each, reading })),
    );
  return tableOf(COLUMNS, rows, { key: ['event', 'series', 'when'], references: [TO_SOURCES] });
}

const COUNTING = { fromTheStart: 'from-the-start', ownPeriod: 'own-period' };

const COLUMNS: ColumnOf<ReadingRow>[] = [
  required(text('event', 'Event', 'Id of the event.', ({ event }) => event)),
  required(text('series', 'Series', 'Id of the series in its event.', ({ series }) => series.id)),
  required(text('label', 'Label', 'What the readings show.', ({ series }) => series.label)),
  required(
    text(
      'figure',
      'Figure',
      'Id of the figure whose value is read again and again.',
      ({ series }) => series.figure,
    ),
  ),
  required(
    oneOf(
      Object.values(COUNTING),
      text(
        'counting',
        'Counting',
        '"from-the-start": each reading is a running total. "own-period": each reading counts its own period.',
        ({ series }) => (series.cumulative ? COUNTING.fromTheStart : COUNTING.ownPeriod),
      ),
    ),
  ),
  oneOf(
    DATINGS,
    text(
      'dated_by',
      'Dated by',
      '"event": the dates are those of what happened. "report": they are those of the reports. Empty: not stated.',
      ({ series }) => series.datedBy,
    ),
  ),
  required(
    text('when', 'When', 'Day or period of the reading, in EDTF.', ({ reading }) => {
      return reading.when.edtf;
    }),
  ),
  text(
    'says',
    'As stated',
    'The count in the words of the source. Empty: the source gives no figure, which is not 0.',
    ({ reading }) => reading.says,
  ),
  ...quantityColumns<ReadingRow>(({ reading }) => reading.quantity),
  required(text('by', 'By', 'Id of the body whose count it is.', ({ series }) => series.by.id)),
  required(
    text('by_name', 'Name', 'Name of the body whose count it is.', ({ series }) => series.by.name),
  ),
  { ...SOURCE, cell: ({ reading }) => reading.source.id },
  because('Why a running total fell at this reading.', ({ reading }) => reading.reason),
  text('note', 'Note', 'A remark on this reading.', ({ reading }) => reading.note),
  text(
    'series_note',
    'Note on the series',
    'What a reader must know to read the series right.',
    ({ series }) => series.note,
  ),
];
