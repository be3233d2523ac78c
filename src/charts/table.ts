import type { BarsView, ClaimsView, ClaimView } from '#ledger';
import type { Quantity } from '#quantity';
import { compareAsOf } from './as-of.ts';
import { kindOf } from './mark.ts';
import { printAbout, printNumber } from './print-number.ts';
import { element, escapeText, inline } from './svg.ts';

/** Turns a path of the site into an address that works on this page. */
export type Href = (path: string) => string;

/** The rows of a bar chart in full: who says it, the words, the bounds, the day, the document. */
export function tableOfBars(chart: BarsView, href: Href): string {
  const rows = chart.rows.map(({ label, figure, claim }) => [
    rowHead(link(figureAddress(figure), label, href)),
    cell(escapeText(speakerOf(claim))),
    ...cellsOf(claim, wordsOf(claim), href),
  ]);
  return tableOf(chart.measure.label, ['Figure', 'Source', ...COLUMNS], rows);
}

/** Every claim of a figure in a row of its own, replaced ones included, in the chart's order. */
export function tableOfClaims(chart: ClaimsView, href: Href): string {
  const rows = chart.claims.toSorted(compareAsOf).map((claim) => {
    const successor = chart.claims.find(({ id }) => id === claim.replacedBy);
    const words = wordsOf(claim, successor?.because);
    return [rowHead(escapeText(speakerOf(claim))), ...cellsOf(claim, words, href)];
  });
  return tableOf(chart.figure.label, ['Source', ...COLUMNS], rows);
}

const COLUMNS = ['As stated', 'Low', 'High', 'As of', 'Document'];

const NUMERIC = new Set(['Low', 'High']);

function tableOf(caption: string, columns: string[], rows: string[][]): string {
  return element('table', { class: 'chart-table' }, [
    inline('caption', {}, escapeText(caption)),
    element('thead', {}, [element('tr', {}, columns.map(columnHead))]),
    element(
      'tbody',
      {},
      rows.map((cells) => element('tr', {}, cells)),
    ),
  ]);
}

function columnHead(name: string): string {
  return inline('th', { scope: 'col', ...(NUMERIC.has(name) ? { class: 'num' } : {}) }, name);
}

function rowHead(content: string): string {
  return inline('th', { scope: 'row' }, content);
}

function cell(content: string, name?: string): string {
  return inline('td', name === undefined ? {} : { class: name }, content);
}

function cellsOf(claim: ClaimView, words: string, href: Href): string[] {
  const { low, high } = boundsOf(claim.quantity);
  return [
    cell(escapeText(words)),
    boundCell(low, claim.quantity),
    boundCell(high, claim.quantity),
    cell(escapeText(claim.asOf?.text ?? 'not stated')),
    cell(documentOf(claim, href)),
  ];
}

/** What is said, how, and whether it still stands: '2,104, estimated, since replaced'. */
function wordsOf({ says, stance, replacedBy }: ClaimView, because?: string): string {
  const reason = because === undefined ? '' : ` (${because})`;
  return [
    says,
    ...(stance === 'reported' ? [] : [stance]),
    ...(replacedBy === undefined ? [] : [`since replaced${reason}`]),
  ].join(', ');
}

function boundCell(bound: number | null, { unit, scaleBound }: Quantity): string {
  if (bound === null) return cell('not stated', 'num');
  const print = scaleBound === 'about' ? printAbout : printNumber;
  return cell(escapeText(print(bound, unit)), 'num');
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

function speakerOf({ by, via }: ClaimView): string {
  return [by.name, ...via.map((agent) => `via ${agent.short}`)].join(', ');
}

function documentOf({ source, locator }: ClaimView, href: Href): string {
  const title = link(`/sources/#${source.id}`, `${source.publisher}: ${source.title}`, href);
  return locator === undefined ? title : `${title}, ${escapeText(locator)}`;
}

/** The address of a figure, '<event>/<figure>' with the claim left off. */
function figureAddress(reference: string): string {
  const [event = '', figure = ''] = (reference.split('#')[0] ?? '').split('/');
  return `/figures/${event}/#${figure}`;
}

function link(path: string, text: string, href: Href): string {
  return inline('a', { href: href(path) }, escapeText(text));
}
