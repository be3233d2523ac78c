import type { SmallMultiplesView } from '#ledger';
import type { ComposedChart } from '../composed-chart.ts';
import { describeLines } from '../describe-readings.ts';
import { count } from '../extremes.ts';
import { COLUMN_WORDING, howToRead } from '../how-to-read.ts';
import { tableOfReadings } from '../reading-table.ts';
import { marksOf, STEP_WORDING } from '../step-wording.ts';
import { wordFall } from '../word-fall.ts';
import { drawPanels } from './draw-panels.ts';
import { placePanels } from './place-panels.ts';
import { type RankedPanels, rankPanels } from './rank-panels.ts';

/** A small chart for each series, all on one scale. */
export function composeSmallMultiples(chart: SmallMultiplesView): ComposedChart {
  const ranked = rankPanels(chart);
  const { label } = chart.measure;
  return {
    picture: drawPanels(placePanels(ranked, label)),
    description: describePanels(label, ranked),
    howToRead: readingOf(ranked),
    key: ranked.panels.flatMap(({ label: name, falls }) =>
      falls.map((fall) => wordFall(name, fall)),
    ),
    table: tableOfReadings(label, chart.panels),
  };
}

function describePanels(counted: string, { panels, every }: RankedPanels): string {
  const number = count(panels.length, 'panel', 'panels');
  const kind = every === null ? 'lines in steps' : `columns by ${every}`;
  return [`Small charts on one scale, ${kind}.`, ...describeLines(counted, number, panels)].join(
    ' ',
  );
}

function readingOf({ panels }: RankedPanels): string | null {
  const columns = panels.flatMap((panel) => panel.columns ?? []);
  if (columns.length > 0)
    return howToRead(
      columns.map(({ mark }) => mark.kind),
      COLUMN_WORDING,
    );
  const fell = panels.some(({ falls }) => falls.length > 0);
  const marks = marksOf([panels.flatMap(({ steps }) => steps)]);
  return howToRead([...marks, ...(fell ? (['fall'] as const) : [])], STEP_WORDING);
}
