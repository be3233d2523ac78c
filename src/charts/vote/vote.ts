import type { VoteView } from '#ledger';
import type { Words } from '#words';
import type { ChartTable } from '../chart-table.ts';
import { claimCells, claimColumns, figureCell } from '../claim-cells.ts';
import type { ComposedChart } from '../composed-chart.ts';
import { sentence } from '../sentence.ts';
import { describeVotes } from './describe-votes.ts';
import { drawVotes } from './draw-votes.ts';
import { PER_ROW, type PlacedVotes, placeVotes } from './place-votes.ts';
import { headingOf, rankVotes } from './rank-votes.ts';

/** A tile for each vote, and the outcome in words. */
export function composeVote(chart: VoteView, say: Words): ComposedChart {
  const ballots = rankVotes(chart, say);
  const placed = placeVotes(ballots);
  return {
    picture: drawVotes(placed),
    description: describeVotes(chart, ballots, say),
    howToRead: hasTiles(placed) ? say.charts.vote.tiles(chart.measure.one, PER_ROW) : null,
    key: [],
    table: tableOfVotes(chart, say),
  };
}

function hasTiles({ groups }: PlacedVotes): boolean {
  return groups.some(({ mark }) => mark === 'tiles');
}

/** Every group in a row of its own; the caption says what the votes came to. */
function tableOfVotes({ measure, votes }: VoteView, say: Words): ChartTable {
  const { columns } = say;
  const outcomes = votes.map((ballot) =>
    sentence(`${headingOf(ballot).join(' ')}: ${ballot.outcomeText}`),
  );
  return {
    caption: [sentence(measure.label), ...outcomes].join(' '),
    columns: [{ name: columns.body }, { name: columns.vote }, ...claimColumns(say)],
    rows: votes.flatMap((ballot) =>
      ballot.groups.map(({ label, figure, claim }) => [
        { text: headingOf(ballot).join(' ') },
        figureCell(figure, label),
        ...claimCells(claim, say),
      ]),
    ),
  };
}
