import type { SourceView } from '#ledger';
import { address, oneOf, required, text } from './columns.ts';
import { byText, type ColumnOf, type DataTable, tableOf } from './table.ts';

/** Every document that can be cited in a row of its own, by id. */
export function sourceTable(sources: readonly SourceView[]): DataTable {
  const rows = sources.toSorted((a, b) => byText(a.id, b.id));
  return tableOf(COLUMNS, rows, { key: ['id'] });
}

const COPIES: SourceView['copy'][] = ['original', 'mirror', 'relay'];

const COLUMNS: ColumnOf<SourceView>[] = [
  required(text('id', 'Id', 'Id of the source, as claims and readings name it.', ({ id }) => id)),
  required(text('publisher', 'Publisher', 'Who published the document.', (row) => row.publisher)),
  required(
    text('title', 'Title', 'Title as printed; in brackets when it has none.', ({ title }) => title),
  ),
  text('author', 'Author', 'Who signed it.', ({ author }) => author),
  text('date', 'Date', 'Day of publication, in EDTF (ISO 8601-2).', ({ date }) => date?.edtf),
  address(text('url', 'Address', "The publisher's own address of the document.", (row) => row.url)),
  address(
    text('archived', 'Archived copy', 'Address of an archived copy.', ({ archived }) => archived),
  ),
  address(
    text('seen_at', 'Seen at', 'Where a mirror or a relay was read.', ({ seenAt }) => seenAt),
  ),
  required(
    oneOf(
      COPIES,
      text(
        'copy',
        'Copy',
        "What was read: the publisher's page, a full copy elsewhere, or somebody's report of it.",
        ({ copy }) => copy,
      ),
    ),
  ),
  text(
    'language',
    'Language',
    'Language of the document, when it is not that of the site.',
    ({ language }) => language,
  ),
  text(
    'licence',
    'Licence',
    'Licence of the document. Empty: the terms of its publisher hold.',
    ({ licence }) => licence,
  ),
  text('note', 'Note', 'What a reader should know before trusting it.', ({ note }) => note),
];
