import type {
  AgentView,
  ChartView,
  ChartViewOf,
  ClaimView,
  DateView,
  LineView,
  ReadingView,
  SeriesView,
  SourceView,
} from '#ledger';
import type { Quantity } from '#quantity';
import type { Reason } from '#schema';

/** One thing that a chart of counts draws, with all that is on record about it. */
export interface ChartRow {
  /** The words beside it. */
  label: string;
  /** The whole, or the vote, that it is drawn in. */
  group?: string;
  outcome?: string;
  /** '<event>/<figure>'. */
  figure: string;
  series?: string;
  when?: DateView | undefined;
  claim?: ClaimView;
  says?: string;
  quantity?: Quantity | undefined;
  by?: AgentView;
  source?: SourceView;
  because?: Reason | undefined;
  note?: string | undefined;
}

/** The rows of a chart of counts, in its order; none of a kind that draws no counts. */
export function chartRows(chart: ChartView): ChartRow[] {
  switch (chart.kind) {
    case 'bars':
      return chart.rows.map(({ label, figure, claim }) => ({ label, figure, ...said(claim) }));
    case 'claims':
      return chart.claims.map((claim) => claimRow(claim, chart.figure.ref));
    case 'parts':
      return chart.bars.flatMap((bar) => [
        { label: bar.label, figure: bar.figure, ...said(bar.claim) },
        ...bar.parts.map(({ label, figure, claim }) => {
          return { label, group: bar.label, figure, ...said(claim) };
        }),
      ]);
    case 'columns':
      return columnRows(chart);
    case 'vote':
      return chart.votes.flatMap(({ body, when, outcomeText, groups }) =>
        groups.map(({ label, figure, claim }) => {
          const vote = { group: body, when, outcome: outcomeText };
          return { label, ...vote, figure, ...said(claim) };
        }),
      );
    case 'series':
      return chart.lines.flatMap(readingRows);
    case 'small-multiples':
      return chart.panels.flatMap(readingRows);
    case 'timeline':
    case 'map':
      return [];
  }
}

function claimRow(claim: ClaimView, figure: string): ChartRow {
  return { label: claim.by.name, figure, ...said(claim) };
}

function said(claim: ClaimView) {
  const { says, quantity, by, source, reason, note } = claim;
  return { claim, says, quantity, by, source, because: reason, note };
}

/** A reading is no claim of its figure, so its row names the series. */
function columnRows({ series, periods }: ChartViewOf<'columns'>): ChartRow[] {
  return periods.map(({ when, figure, claim }) => {
    const label = when.text;
    const reading = series?.readings.find((each) => each.when.edtf === when.edtf);
    if (series && reading) return { label, figure, ...read(series, reading) };
    return { label, when, figure, ...(claim && said(claim)) };
  });
}

function readingRows({ label, figure, series }: LineView): ChartRow[] {
  return series.readings.map((reading) => ({ label, figure, ...read(series, reading) }));
}

function read({ id, by }: SeriesView, { reason, ...reading }: ReadingView) {
  const { when, says, quantity, source, note } = reading;
  return { series: id, when, says, quantity, by, source, because: reason, note };
}
