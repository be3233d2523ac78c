import type { ClaimView, SourceView } from '#ledger';
import type { Quantity } from '#quantity';
import type { Words } from '#words';
import type { TableCell, TableColumn } from './chart-table.ts';
import { stanceRemarks } from './claim-remarks.ts';
import { kindOf } from './mark.ts';
import { printAbout, printNumber } from './print-number.ts';

/** The columns that `claimCells` fills. */
export function claimColumns({ columns }: Words): TableColumn[] {
  return [
    { name: columns.asStated },
    { name: columns.low, numeric: true },
    { name: columns.high, numeric: true },
    { name: columns.asOf },
    { name: columns.document, wide: true },
  ];
}

/** A claim in full: the words, the bounds that they state, the day, the document. */
export function claimCells(claim: ClaimView, say: Words, because?: string): TableCell[] {
  return [
    { text: wordsOf(claim, say, because) },
    ...boundCells(claim.quantity, say),
    { text: claim.asOf?.text ?? say.counts.notStated },
    documentOf(claim),
  ];
}

/** The lowest and the highest that a quantity states. */
export function boundCells(quantity: Quantity, say: Words): TableCell[] {
  const { low, high } = boundsOf(quantity);
  return [boundCell(low, quantity, say), boundCell(high, quantity, say)];
}

/** The cells of a count that nobody gives. */
export function emptyCells(say: Words): TableCell[] {
  return claimColumns(say).map(() => ({ text: say.counts.notStated }));
}

/** The cells of a count that a document was read for and does not give. */
export function silentCells(source: SourceView | undefined, say: Words): TableCell[] {
  const [, ...none] = emptyCells(say).slice(0, -1);
  const document = source === undefined ? { text: say.counts.notStated } : documentOf({ source });
  return [{ text: say.charts.noFigure }, ...none, document];
}

/** Who says it, and who passed it on: 'OCHA, via BBC'. */
export function speakerOf({ by, via }: ClaimView, { counts }: Words): string {
  return [by.name, ...via.map((agent) => counts.via(agent.short))].join(', ');
}

/** A name that leads to its figure; `reference` may end with a claim. */
export function figureCell(reference: string, text: string): TableCell {
  const [event = '', figure = ''] = (reference.split('#')[0] ?? '').split('/');
  return { text, path: `/figures/${event}/#${figure}` };
}

/** What is said, how, and whether it still stands: '2,104, estimated, since replaced'. */
function wordsOf(claim: ClaimView, say: Words, because?: string): string {
  const { sinceReplaced, sinceReplacedFor } = say.counts;
  const past = because === undefined ? sinceReplaced : sinceReplacedFor(because);
  return [
    claim.says,
    ...stanceRemarks(claim, say),
    ...(claim.replacedBy === undefined ? [] : [past]),
  ].join(', ');
}

function boundCell(bound: number | null, { unit, scaleBound }: Quantity, say: Words): TableCell {
  if (bound === null) return { text: say.counts.notStated };
  const print = scaleBound === 'about' ? printAbout : printNumber;
  return { text: print(bound, unit) };
}

interface Bounds {
  low: number | null;
  high: number | null;
}

/** The bounds that the words state; a hedge that leaves an end open gives none there. */
function boundsOf(quantity: Quantity): Bounds {
  const { value, low, high } = quantity;
  switch (kindOf(quantity)) {
    case 'solid':
      return { low: value, high: value };
    case 'open':
      return { low: low ?? value, high: null };
    case 'capped':
      return { low: null, high: high ?? value };
    case 'range':
      return { low, high };
    case 'zero':
      return { low: 0, high: 0 };
    case 'soft':
    case 'absent':
      return { low: null, high: null };
  }
}

/** The document in which a count was read, and where in it. */
export function documentOf({ source, locator }: Pick<ClaimView, 'source' | 'locator'>): TableCell {
  const text = `${source.publisher}: ${source.title}`;
  const after = locator === undefined ? {} : { after: `, ${locator}` };
  return { text, path: `/sources/#${source.id}`, ...after };
}
