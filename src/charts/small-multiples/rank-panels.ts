import type { Granularity, LineView, SmallMultiplesView } from '#ledger';
import type { TimeSpan } from '../calendar.ts';
import type { Column } from '../columns/rank-columns.ts';
import { namedSpeakers, type RankedLine, rankLine, spanOf } from '../rank-line.ts';
import { unitOfSeries } from '../steps.ts';
import { columnsIn, commonPeriod } from './panel-columns.ts';
import { panelSpans, type Times } from './panel-spans.ts';

export interface Panel extends RankedLine {
  span: TimeSpan;
  /** Whose count it is, where the panels are not all of one originator. */
  remarks: string[];
  /** Where the panels show columns: every period of the span. */
  columns?: Column[];
}

export interface RankedPanels {
  /** Unit of the axis, as quantities name it. */
  unit: string;
  times: Times;
  /** The period of a column; null where the panels show lines. */
  every: Granularity | null;
  /** In the editor's order. */
  panels: Panel[];
}

/** The panels of a chart: lines where readings count from the start, else columns where they can. */
export function rankPanels({ panels }: SmallMultiplesView): RankedPanels {
  const all = panels.map(({ series }) => series);
  const unit = unitOfSeries(all);
  const lines = panels.map((line) => rankLine(line, unit));
  const { times, spans } = panelSpans(lines.map(({ steps }) => spanOf(steps)));
  const every = commonPeriod(all);
  const speakers = namedSpeakers(lines);
  const drawn = lines.map((line, index) => ({
    ...line,
    span: spans[index] ?? spanOf(line.steps),
    remarks: speakers[index] ?? [],
  }));
  const columns = every === null ? null : columnsOf(panels, drawn, { every, unit });
  if (columns === null) return { unit, times, every: null, panels: drawn };
  return {
    unit,
    times,
    every,
    panels: drawn.map((panel, index) => ({ ...panel, columns: columns[index] ?? [] })),
  };
}

/** The columns of all panels; null where those of one cannot be drawn. */
function columnsOf(
  lines: LineView[],
  panels: Panel[],
  { every, unit }: { every: Granularity; unit: string },
): Column[][] | null {
  const columns = lines.flatMap(({ series }, index) => {
    const span = panels[index]?.span;
    const found = span === undefined ? null : columnsIn(series, { span, every, unit });
    return found === null ? [] : [found];
  });
  return columns.length === lines.length ? columns : null;
}
