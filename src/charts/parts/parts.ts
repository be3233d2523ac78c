import type { PartsView } from '#ledger';
import type { ChartTable, TableCell } from '../chart-table.ts';
import {
  boundCells,
  CLAIM_COLUMNS,
  claimCells,
  figureCell,
  NOT_STATED,
  speakerOf,
} from '../claim-cells.ts';
import type { ComposedChart } from '../composed-chart.ts';
import { howToRead, type Wording } from '../how-to-read.ts';
import { describeParts } from './describe-parts.ts';
import { drawParts } from './draw-parts.ts';
import { placeParts } from './place-parts.ts';
import { type RankedParts, rankParts } from './rank-parts.ts';
import { type Remainder, wordRemainder } from './remainder.ts';

/** One bar for each whole, divided into its parts. */
export function composeParts(chart: PartsView): ComposedChart {
  const ranked = rankParts(chart);
  return {
    picture: drawParts(placeParts(ranked, chart.measure.label)),
    description: describeParts(chart, ranked),
    howToRead: howToRead(marksIn(ranked), WORDING),
    key: [],
    table: tableOfParts(chart, ranked),
  };
}

const WORDING: Wording<string>[] = [
  { kind: 'rest', words: 'Grey hatching: not identified, what the parts leave of the total.' },
  { kind: 'open', words: 'Arrows: at least, with no upper end stated.', fixed: 'arrows' },
  { kind: 'capped', words: 'Hollow end: up to the tick, or just under it.', fixed: 'hollow ends' },
  { kind: 'soft', words: 'Soft end: about.', fixed: 'soft ends' },
  { kind: 'range', words: 'Line with two ends: from the lowest to the highest total stated.' },
  { kind: 'past', words: 'Dashed outline: figures since replaced.' },
  {
    kind: 'hedged',
    words: 'A hedged part is drawn up to the number in its words, a range to its lower end.',
  },
];

function marksIn({ bars }: RankedParts): string[] {
  return bars.flatMap(({ mark, replaced, parts }) => [
    mark.kind,
    ...(replaced ? ['past'] : []),
    ...parts.flatMap(({ group, size, hedged }) => [
      ...(group === 'rest' && size > 0 ? ['rest'] : []),
      ...(hedged ? ['hedged'] : []),
    ]),
  ]);
}

/** Each whole with its parts below it, and what they leave. */
function tableOfParts({ measure, bars }: PartsView, ranked: RankedParts): ChartTable {
  return {
    caption: measure.label,
    columns: [{ name: 'Source' }, { name: 'Part' }, ...CLAIM_COLUMNS],
    rows: bars.flatMap((bar, index) => [
      rowOf(bar, 'Total'),
      ...bar.parts.map((part) => rowOf(part, part.label)),
      ...restRows(bar, ranked.bars[index]?.rest ?? null),
    ]),
  };
}

type Bar = PartsView['bars'][number];

function rowOf({ figure, claim }: Omit<Bar, 'parts'>, name: string): TableCell[] {
  return [{ text: speakerOf(claim) }, figureCell(figure, name), ...claimCells(claim)];
}

function restRows({ claim }: Bar, rest: Remainder | null): TableCell[][] {
  if (rest === null) return [];
  const none = { text: NOT_STATED };
  const row = [
    { text: speakerOf(claim) },
    { text: 'Not identified' },
    ...(rest.quantity === null
      ? [none, none, none]
      : [{ text: `${wordRemainder(rest)}, computed` }, ...boundCells(rest.quantity)]),
    { text: claim.asOf?.text ?? NOT_STATED },
    { text: 'The total less its parts' },
  ];
  return [row];
}
