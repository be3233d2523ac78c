import type { ChartView, ChartViewOf, HappeningView } from '#ledger';
import { chartRows, type ChartRow } from './chart-rows.ts';
import { because, listed, required, SOURCE, text } from './columns.ts';
import { quantityColumns } from './quantity-columns.ts';
import { type Column, type ColumnOf, type DataTable, tableOf } from './table.ts';

/** All that a chart draws, in its order, with a row for each mark. */
export function chartTable(chart: ChartView): DataTable {
  if (chart.kind === 'timeline') return happeningTable(chart.events);
  if (chart.kind === 'map') return placeTable(chart);
  const columns = COLUMNS.filter(({ name }) => !LEFT_OUT[chart.kind].includes(name));
  return numbered(columns, chartRows(chart));
}

/** What happened, in the order of the chart file. */
export function happeningTable(events: readonly HappeningView[]): DataTable {
  const label: Column = { ...LABEL, description: 'What happened.' };
  const columns: ColumnOf<HappeningView>[] = [
    required(text('when', 'When', 'Day or period, in EDTF (ISO 8601-2).', (row) => row.when.edtf)),
    { ...label, cell: (row) => row.text },
    { ...SOURCE, cell: ({ source }) => source.id },
  ];
  return numbered(columns, events);
}

type Place = ChartViewOf<'map'>['places'][number];

function placeTable({ places }: ChartViewOf<'map'>): DataTable {
  const degrees = (name: string, title: string, at: 0 | 1): ColumnOf<Place> => ({
    ...required(text(name, title, `Degrees ${name}.`, (place: Place) => place.at[at])),
    type: 'number',
  });
  const columns: ColumnOf<Place>[] = [
    { ...LABEL, description: 'Name of the place.', cell: ({ name }) => name },
    required(text('kind', 'Kind', 'City, town or site.', ({ kind }) => kind)),
    degrees('north', 'North', 0),
    degrees('east', 'East', 1),
  ];
  return numbered(columns, places);
}

function numbered<Row>(columns: readonly ColumnOf<Row>[], rows: readonly Row[]): DataTable {
  const place = new Map(rows.map((row, index) => [row, index + 1]));
  const number: ColumnOf<Row> = { ...ROW, cell: (row) => place.get(row) };
  return tableOf([number, ...columns], rows, { key: [ROW.name] });
}

const ROW: Column = {
  name: 'row',
  type: 'integer',
  title: 'Row',
  description: 'Place in the chart, from 1.',
  required: true,
};

const LABEL: Column = {
  name: 'label',
  type: 'string',
  title: 'Label',
  description: 'The words beside the mark.',
  required: true,
};

type Counted = Exclude<ChartView['kind'], 'timeline' | 'map'>;

const OF_CLAIMS = ['claim', 'as_of', 'via', 'locator', 'stance', 'replaced_by'];

/** Columns in which a kind of chart never has a value. */
const LEFT_OUT: Record<Counted, readonly string[]> = {
  bars: ['group', 'outcome', 'series', 'when'],
  claims: ['group', 'outcome', 'series', 'when'],
  parts: ['outcome', 'series', 'when'],
  columns: ['group', 'outcome'],
  vote: ['series'],
  series: ['group', 'outcome', ...OF_CLAIMS],
  'small-multiples': ['group', 'outcome', ...OF_CLAIMS],
};

const COLUMNS: ColumnOf<ChartRow>[] = [
  { ...LABEL, cell: ({ label }) => label },
  text('group', 'Group', 'The whole that it is a part of, or the body that voted.', (r) => r.group),
  text('outcome', 'Outcome', 'How the vote ended.', ({ outcome }) => outcome),
  required(text('figure', 'Figure', 'The figure that it shows, as event/figure.', (r) => r.figure)),
  text('series', 'Series', 'Id of the series in its event.', ({ series }) => series),
  text('claim', 'Claim', 'Id of the claim within its figure.', ({ claim }) => claim?.id),
  text('when', 'When', 'Day or period that it stands for, in EDTF.', ({ when }) => when?.edtf),
  text(
    'says',
    'As stated',
    'The count in the words of the source. Empty: no figure is given, which is not 0.',
    ({ says }) => says,
  ),
  ...quantityColumns<ChartRow>(({ quantity }) => quantity),
  text('as_of', 'As of', 'The day up to which it counts, in EDTF.', (r) => r.claim?.asOf?.edtf),
  text('by', 'By', 'Id of the body whose count it is.', ({ by }) => by?.id),
  text('by_name', 'Name', 'Name of the body whose count it is.', ({ by }) => by?.name),
  text('via', 'Via', 'Ids of the bodies that passed it on, joined by "; ".', ({ claim }) =>
    listed((claim?.via ?? []).map(({ id }) => id)),
  ),
  { ...SOURCE, required: false, cell: ({ source }) => source?.id },
  text('locator', 'Locator', 'Where in the document.', ({ claim }) => claim?.locator),
  text('stance', 'Stance', 'How the originator puts it.', ({ claim }) => claim?.stance),
  text(
    'replaced_by',
    'Replaced by',
    'The claim of the same figure that took over. Empty: it still stands.',
    ({ claim }) => claim?.replacedBy,
  ),
  because('Why the earlier claim was replaced, or why a running total fell.', (row) => row.because),
  text('note', 'Note', 'What a reader must know to read the number right.', ({ note }) => note),
];
