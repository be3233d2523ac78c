import { eventFiles } from '#data';
import type { ClaimsView, FigureView } from '#ledger';
import { asMarkdown, type ChartFile } from '#markdown';
import { isPlaced } from '#quantity';
import { words } from '../layouts/words.ts';

/** The chart of a figure whose counts differ; undefined where fewer than two bodies give one. */
export function claimsChart(figure: FigureView): ClaimsView | undefined {
  const placed = figure.claims.filter(({ quantity }) => isPlaced(quantity));
  const { figures } = words();
  const speakers = new Set(placed.map(({ by }) => by.id));
  if (speakers.size < 2) return undefined;
  return {
    kind: 'claims',
    id: `claims-${figure.id}`,
    title: asMarkdown(figures.whatEachSays(figure.label)),
    subtitle: asMarkdown(figures.inWordsOfEach(figure.measure.label)),
    measure: figure.measure,
    figure,
    claims: figure.claims,
  };
}

/** Such a chart has no address of its own: its counts are among those of its event. */
export function claimsFiles({ event }: FigureView): ChartFile[] {
  const { claims, document } = eventFiles({ event, series: [] });
  return [
    { name: words().figures.allCounts, path: `/data/${claims}` },
    { name: 'JSON', path: `/data/${document}` },
  ];
}
