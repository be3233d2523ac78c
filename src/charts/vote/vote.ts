import type { VoteView } from '#ledger';
import type { ComposedChart } from '../composed-chart.ts';

export function composeVote(chart: VoteView): ComposedChart {
  throw new Error(`Not drawn yet: ${chart.id}.`);
}
