import { type BallotView, MOST_TILES, type RowView, type VoteView } from '#ledger';
import type { Quantity } from '#quantity';
import type { Words } from '#words';
import { claimRemarks } from '../claim-remarks.ts';

/** Those who voted alike, before they have a place. */
export interface RankedGroup {
  name: string;
  /** The number of votes in the source's own words. */
  words: string;
  remarks: string[];
  /** Number of the group by its name, equal in every ballot. */
  group: number;
  /** Null where the words give no number of tiles. */
  tiles: number | null;
}

export interface RankedBallot {
  /** Who voted, and when. */
  heading: string[];
  outcome: string;
  groups: RankedGroup[];
}

/** The ballots and their groups in the editor's order. */
export function rankVotes({ votes }: VoteView, say: Words): RankedBallot[] {
  const all = votes.flatMap(({ groups }) => groups);
  const names = [...new Set(all.map(({ label }) => label))];
  const speakers = new Set(all.map(({ claim }) => claim.by.id));
  return votes.map((ballot) => ({
    heading: headingOf(ballot),
    outcome: ballot.outcomeText,
    groups: ballot.groups.map((row) => rankGroup(row, names, speakers.size > 1, say)),
  }));
}

/** Who voted, and when, each to stay on one line. */
export function headingOf({ body, when }: BallotView): string[] {
  return when === undefined ? [body] : [`${body},`, when.text];
}

function rankGroup(
  { label, claim }: RowView,
  names: string[],
  several: boolean,
  say: Words,
): RankedGroup {
  const tiles = tilesOf(claim.quantity);
  return {
    name: label,
    words: claim.says,
    remarks: [
      ...(several ? [claim.by.short] : []),
      ...claimRemarks(claim, say),
      ...(tiles === null ? [say.charts.vote.noTiles] : []),
    ],
    group: names.indexOf(label),
    tiles,
  };
}

function tilesOf({ relation, value, unit }: Quantity): number | null {
  if (relation === 'none') return 0;
  const isCount = relation === 'exact' && unit === 'count' && Number.isInteger(value);
  return isCount && value !== null && value >= 0 && value <= MOST_TILES ? value : null;
}
