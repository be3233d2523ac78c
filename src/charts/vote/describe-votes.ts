import type { VoteView } from '#ledger';
import { sentence } from '../sentence.ts';
import type { RankedBallot, RankedGroup } from './rank-votes.ts';

/** What the votes came to, and how many voted how: computed from the ballots and no more. */
export function describeVotes({ measure }: VoteView, ballots: RankedBallot[]): string {
  return [
    ...ballots.map(describeBallot),
    `${measure.label} as tiles, one for each ${measure.one}.`,
  ].join(' ');
}

function describeBallot({ heading, outcome, groups }: RankedBallot): string {
  return `${heading.join(' ')}: ${sentence(outcome)} ${groups.map(said).join('; ')}.`;
}

function said({ name, words, remarks }: RankedGroup): string {
  return [name, words, ...remarks].join(', ');
}
