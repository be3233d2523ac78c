import type { SmallMultiplesView } from '#ledger';
import type { Words } from '#words';
import type { ComposedChart } from '../composed-chart.ts';
import { describeLines } from '../describe-readings.ts';
import { howToRead } from '../how-to-read.ts';
import { tableOfReadings } from '../reading-table.ts';
import { marksOf } from '../step-wording.ts';
import { wordFall } from '../word-fall.ts';
import { drawPanels } from './draw-panels.ts';
import { placePanels } from './place-panels.ts';
import { type RankedPanels, rankPanels } from './rank-panels.ts';

/** A small chart for each series, all on one scale. */
export function composeSmallMultiples(chart: SmallMultiplesView, say: Words): ComposedChart {
  const ranked = rankPanels(chart);
  const { label } = chart.measure;
  return {
    picture: drawPanels(placePanels(ranked, label, say)),
    description: describePanels(label, ranked, say),
    howToRead: readingOf(ranked, say),
    key: ranked.panels.flatMap(({ label: name, falls }) =>
      falls.map((fall) => wordFall(name, fall, say)),
    ),
    table: tableOfReadings(label, chart.panels, say),
  };
}

function describePanels(label: string, { panels, every }: RankedPanels, say: Words): string {
  const { readings } = say.charts;
  const kind = every === null ? readings.smallLines : readings.smallColumns(every);
  const number = readings.panels(panels.length);
  return [kind, ...describeLines(label, number, panels, say)].join(' ');
}

function readingOf({ panels }: RankedPanels, say: Words): string | null {
  const wording = say.charts.marks;
  const columns = panels.flatMap((panel) => panel.columns ?? []);
  if (columns.length > 0)
    return howToRead(
      columns.map(({ mark }) => mark.kind),
      wording.columns,
      say,
    );
  const fell = panels.some(({ falls }) => falls.length > 0);
  const marks = marksOf([panels.flatMap(({ steps }) => steps)]);
  return howToRead([...marks, ...(fell ? (['fall'] as const) : [])], wording.steps, say);
}
