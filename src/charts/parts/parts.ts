import type { PartsView } from '#ledger';
import type { Words } from '#words';
import type { ChartTable, TableCell } from '../chart-table.ts';
import { boundCells, claimCells, claimColumns, figureCell, speakerOf } from '../claim-cells.ts';
import type { ComposedChart } from '../composed-chart.ts';
import { howToRead } from '../how-to-read.ts';
import { describeParts } from './describe-parts.ts';
import { drawParts } from './draw-parts.ts';
import { placeParts } from './place-parts.ts';
import { type RankedParts, rankParts } from './rank-parts.ts';
import { type Remainder, wordRemainder } from './remainder.ts';

/** One bar for each whole, divided into its parts. */
export function composeParts(chart: PartsView, say: Words): ComposedChart {
  const ranked = rankParts(chart, say);
  return {
    picture: drawParts(placeParts(ranked, chart.measure.label)),
    description: describeParts(chart, ranked, say),
    howToRead: howToRead(marksIn(ranked), say.charts.marks.parts, say),
    key: [],
    table: tableOfParts(chart, ranked, say),
  };
}

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
function tableOfParts({ measure, bars }: PartsView, ranked: RankedParts, say: Words): ChartTable {
  const { columns } = say;
  const { parts } = say.charts;
  return {
    caption: measure.label,
    columns: [{ name: columns.source }, { name: columns.part }, ...claimColumns(say)],
    rows: bars.flatMap((bar, index) => [
      rowOf(bar, parts.total, say),
      ...bar.parts.map((part) => rowOf(part, part.label, say)),
      ...restRows(bar, ranked.bars[index]?.rest ?? null, say),
    ]),
  };
}

type Bar = PartsView['bars'][number];

function rowOf({ figure, claim }: Omit<Bar, 'parts'>, name: string, say: Words): TableCell[] {
  return [{ text: speakerOf(claim, say) }, figureCell(figure, name), ...claimCells(claim, say)];
}

function restRows({ claim }: Bar, rest: Remainder | null, say: Words): TableCell[][] {
  if (rest === null) return [];
  const { parts } = say.charts;
  const { notStated } = say.counts;
  const none = { text: notStated };
  const row = [
    { text: speakerOf(claim, say) },
    { text: parts.notIdentified },
    ...(rest.quantity === null
      ? [none, none, none]
      : [{ text: parts.computed(wordRemainder(rest, say)) }, ...boundCells(rest.quantity, say)]),
    { text: claim.asOf?.text ?? notStated },
    { text: parts.totalLessParts },
  ];
  return [row];
}
