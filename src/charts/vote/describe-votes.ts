import type { VoteView } from '#ledger';
import { sentence } from '../sentence.ts';
import { wordSpeaker } from '../word-speaker.ts';
import type { RankedBallot, RankedGroup } from './rank-votes.ts';

/** What the votes came to, and how many voted how: computed from the ballots and no more. */
export function describeVotes({ measure, votes }: VoteView, ballots: RankedBallot[]): string {
  const claims = votes.flatMap(({ groups }) => groups.map(({ claim }) => claim));
  const speaker = wordSpeaker(claims.map(({ by }) => by.short));
  return [
    ...ballots.map(describeBallot),
    `${measure.label}${speaker}: a tile for each ${measure.one}.`,
  ].join(' ');
}

function describeBallot({ heading, outcome, groups }: RankedBallot): string {
  return `${heading.join(' ')}: ${sentence(outcome)} ${groups.map(said).join('; ')}.`;
}

function said({ name, words, remarks }: RankedGroup): string {
  return [name, words, ...remarks].join(', ');
}
