import { drawChart } from '#charts';
import { type ChartView, readLedger } from '#ledger';
import { wordsIn } from '#words';
import { chartView } from '../../src/ledger/view-charts.ts';

const say = wordsIn('en');

/** As many charts as 10,000 articles with three each. */
const CHARTS = 30_000;

const href = (path: string) => path;

interface Cost {
  kind: ChartView['kind'];
  /** Milliseconds of the first chart of its kind, which reads what all share. */
  first: number;
  /** Milliseconds of a chart after that, and its bytes. */
  each: number;
  bytes: number;
}

/**
 * What it costs to draw the charts of the demo site again and again, kind by kind: the SVG, the
 * description and the table of each.
 */
export function measureCharts(): string {
  const byKind = Map.groupBy(demoCharts(), ({ kind }) => kind);
  const costs = [...byKind].map(([kind, charts]) => costOf(kind, charts));
  const mean = costs.reduce((sum, { each }) => sum + each, 0) / costs.length;
  const rows = costs.map(({ kind, first, each, bytes }) =>
    [kind.padEnd(16), ...[first, each].map(inColumn), inColumn(bytes / 1000)].join(''),
  );
  return [
    'chart kind         first ms     each ms      kB SVG',
    ...rows,
    `${CHARTS} charts, as many of each kind: ${((mean * CHARTS) / 1000).toFixed(1)} s`,
  ].join('\n');
}

const inColumn = (number: number) => number.toFixed(2).padStart(12);

function demoCharts(): ChartView[] {
  const ledger = readLedger('content');
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.code);
  const { content } = ledger;
  return [...content.charts.keys()].map((id) => chartView(content, id));
}

function costOf(kind: ChartView['kind'], charts: ChartView[]): Cost {
  const [some] = charts;
  if (some === undefined) throw new Error(`No chart of the kind ${kind}.`);
  const first = timeOf(() => drawChart(some, { href, words: say }));
  const rounds = Math.ceil(300 / charts.length);
  const drawAll = () => {
    for (let round = 0; round < rounds; round += 1)
      for (const chart of charts) drawChart(chart, { href, words: say });
  };
  drawAll();
  const each = timeOf(drawAll) / (rounds * charts.length);
  const sizes = charts.map((chart) =>
    Buffer.byteLength(drawChart(chart, { href, words: say }).svg),
  );
  return { kind, first, each, bytes: sizes.reduce((a, b) => a + b, 0) / sizes.length };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
