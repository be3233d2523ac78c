import type { VoteView } from '#ledger';
import type { Words } from '#words';
import { sentence } from '../sentence.ts';
import { wordCounted } from '../word-speaker.ts';
import type { RankedBallot, RankedGroup } from './rank-votes.ts';

/** What the votes came to, and how many voted how: computed from the ballots and no more. */
export function describeVotes(
  { measure, votes }: VoteView,
  ballots: RankedBallot[],
  say: Words,
): string {
  const claims = votes.flatMap(({ groups }) => groups.map(({ claim }) => claim));
  const speakers = claims.map(({ by }) => by.short);
  return [
    ...ballots.map(describeBallot),
    say.charts.vote.about(wordCounted(measure.label, speakers, say), measure.one),
  ].join(' ');
}

function describeBallot({ heading, outcome, groups }: RankedBallot): string {
  return `${heading.join(' ')}: ${sentence(outcome)} ${groups.map(said).join('; ')}.`;
}

function said({ name, words, remarks }: RankedGroup): string {
  return [name, words, ...remarks].join(', ');
}
