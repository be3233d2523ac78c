import type { ClaimView, SourceView } from '#ledger';
import type { Quantity } from '#quantity';
import type { TableCell, TableColumn } from './chart-table.ts';
import { stanceRemarks } from './claim-remarks.ts';
import { kindOf } from './mark.ts';
import { printAbout, printNumber } from './print-number.ts';

/** The columns that `claimCells` fills. */
export const CLAIM_COLUMNS: TableColumn[] = [
  { name: 'As stated' },
  { name: 'Low', numeric: true },
  { name: 'High', numeric: true },
  { name: 'As of' },
  { name: 'Document', wide: true },
];

/** A claim in full: the words, the bounds that they state, the day, the document. */
export function claimCells(claim: ClaimView, because?: string): TableCell[] {
  return [
    { text: wordsOf(claim, because) },
    ...boundCells(claim.quantity),
    { text: claim.asOf?.text ?? NOT_STATED },
    documentOf(claim),
  ];
}

/** The lowest and the highest that a quantity states. */
export function boundCells(quantity: Quantity): TableCell[] {
  const { low, high } = boundsOf(quantity);
  return [boundCell(low, quantity), boundCell(high, quantity)];
}

export const NOT_STATED = 'not stated';

/** The cells of a count that nobody gives. */
export function emptyCells(): TableCell[] {
  return CLAIM_COLUMNS.map(() => ({ text: NOT_STATED }));
}

/** The cells of a count that a document was read for and does not give. */
export function silentCells(source: SourceView | undefined): TableCell[] {
  const [, ...none] = emptyCells().slice(0, -1);
  const document = source === undefined ? { text: NOT_STATED } : documentOf({ source });
  return [{ text: 'no figure given' }, ...none, document];
}

/** Who says it, and who passed it on: 'OCHA, via BBC'. */
export function speakerOf({ by, via }: ClaimView): string {
  return [by.name, ...via.map((agent) => `via ${agent.short}`)].join(', ');
}

/** A name that leads to its figure; `reference` may end with a claim. */
export function figureCell(reference: string, text: string): TableCell {
  const [event = '', figure = ''] = (reference.split('#')[0] ?? '').split('/');
  return { text, path: `/figures/${event}/#${figure}` };
}

/** What is said, how, and whether it still stands: '2,104, estimated, since replaced'. */
function wordsOf(claim: ClaimView, because?: string): string {
  const reason = because === undefined ? '' : ` (${because})`;
  return [
    claim.says,
    ...stanceRemarks(claim),
    ...(claim.replacedBy === undefined ? [] : [`since replaced${reason}`]),
  ].join(', ');
}

function boundCell(bound: number | null, { unit, scaleBound }: Quantity): TableCell {
  if (bound === null) return { text: NOT_STATED };
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
