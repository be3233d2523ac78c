import type { ClaimView, FigureView } from '#ledger';
import { STANCES } from '#schema';
import { because, listed, oneOf, required, SOURCE, text, TO_SOURCES } from './columns.ts';
import { quantityColumns } from './quantity-columns.ts';
import { byText, type ColumnOf, type DataTable, tableOf } from './table.ts';

/** A claim, and the figure that it answers. */
interface ClaimRow {
  figure: FigureView;
  claim: ClaimView;
}

/** Every claim of some figures in a row of its own, replaced ones included; by figure, by claim. */
export function claimTable(figures: readonly FigureView[]): DataTable {
  const rows = figures.flatMap((figure) => figure.claims.map((claim) => ({ figure, claim })));
  return tableOf(COLUMNS, rows.sort(inOrder), {
    key: ['event', 'figure', 'claim'],
    references: [TO_SOURCES],
  });
}

function inOrder(a: ClaimRow, b: ClaimRow): number {
  return (
    byText(a.figure.event.id, b.figure.event.id) ||
    byText(a.figure.id, b.figure.id) ||
    byText(a.claim.id, b.claim.id)
  );
}

type Columns = ColumnOf<ClaimRow>[];

const FIGURE: Columns = [
  required(text('event', 'Event', 'Id of the event.', ({ figure }) => figure.event.id)),
  required(
    text(
      'figure',
      'Figure',
      'Id of the figure: a question, such as "how many were killed". Rows of one figure answer it differently and are never added up.',
      ({ figure }) => figure.id,
    ),
  ),
  required(text('claim', 'Claim', 'Id of the claim within its figure.', ({ claim }) => claim.id)),
  required(text('label', 'Label', 'What is counted, as a heading.', ({ figure }) => figure.label)),
  required(
    text(
      'measure',
      'Measure',
      'Id of the kind of thing counted, by one rule. Different measures are not compared.',
      ({ figure }) => figure.measure.id,
    ),
  ),
  required(
    text(
      'counted',
      'Counted',
      'Word of the measure for several of what is counted. The unit of the numbers is in "unit".',
      ({ figure }) => figure.measure.other,
    ),
  ),
  text(
    'facets',
    'Facets',
    'Who or what of it is counted, as facet=value, joined by "; ". Empty: all.',
    ({ figure }) => listed(figure.of.map(({ ids }) => ids.join('='))),
  ),
  text(
    'part_of',
    'Part of',
    'The figure of the same event that this is a part of: it is counted there already.',
    ({ figure }) => figure.partOf?.ref.split('/')[1],
  ),
  text(
    'place',
    'Place',
    'Where it was counted.',
    ({ figure }) => figure.place ?? figure.event.place,
  ),
  text(
    'period',
    'Period',
    'When what is counted happened, in EDTF (ISO 8601-2).',
    ({ figure }) => (figure.period ?? figure.event.period)?.edtf,
  ),
];

const SAID: Columns = [
  required(
    text('says', 'As stated', 'The count in the words of the source.', (row) => row.claim.says),
  ),
  ...quantityColumns<ClaimRow>(({ claim }) => claim.quantity).map((column) =>
    ['relation', 'unit'].includes(column.name) ? required(column) : column,
  ),
  required(
    oneOf(
      STANCES,
      text('stance', 'Stance', 'How the originator puts it.', ({ claim }) => claim.stance),
    ),
  ),
  text('as_of', 'As of', 'The day up to which it counts, in EDTF.', (row) => row.claim.asOf?.edtf),
];

const ORIGIN: Columns = [
  required(text('by', 'By', 'Id of the body whose count it is.', ({ claim }) => claim.by.id)),
  required(
    text('by_name', 'Name', 'Name of the body whose count it is.', ({ claim }) => claim.by.name),
  ),
  text(
    'via',
    'Via',
    'Ids of the bodies that passed the count on, the nearest to the reader last, joined by "; ".',
    ({ claim }) => listed(claim.via.map(({ id }) => id)),
  ),
  { ...SOURCE, cell: ({ claim }) => claim.source.id },
  text('locator', 'Locator', 'Where in the document.', ({ claim }) => claim.locator),
  text(
    'quote',
    'Quotation',
    'Words of the source, 25 at most. They stay under the terms of its publisher.',
    ({ claim }) => claim.quote,
  ),
];

const SCOPE: Columns = [
  text(
    'includes',
    'Includes',
    'What the count takes in that others leave out, joined by "; ".',
    (row) => listed(row.claim.includes),
  ),
  text('excludes', 'Excludes', 'What the count leaves out, joined by "; ".', ({ claim }) =>
    listed(claim.excludes),
  ),
  text(
    'replaces',
    'Replaces',
    'The claim of the same figure that this one takes over from.',
    ({ claim }) => claim.replaces,
  ),
  because('Why the earlier claim was replaced.', ({ claim }) => claim.reason),
  text(
    'replaced_by',
    'Replaced by',
    'The claim of the same figure that took over from this one. Empty: it still stands.',
    ({ claim }) => claim.replacedBy,
  ),
  text(
    'note',
    'Note',
    'What a reader must know to read the number right.',
    ({ claim }) => claim.note,
  ),
  text(
    'figure_note',
    'Note on the figure',
    'What a reader must know before comparing the claims of the figure.',
    ({ figure }) => figure.note,
  ),
];

const COLUMNS: Columns = [...FIGURE, ...SAID, ...ORIGIN, ...SCOPE];
