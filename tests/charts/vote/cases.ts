import type { ChartView, ClaimView, VoteView } from '#ledger';
import { agent, bars, claim, day } from '../cases.ts';

/** A group of those who voted alike: its name, and what is said of it. */
type GroupCase = [label: string, said: string | ClaimView];

/** A ballot: who voted, what came of it, and how. */
export type BallotCase = [body: string, outcome: string, groups: GroupCase[]];

/** Votes, all on one day. */
export function vote(ballots: BallotCase[]): VoteView {
  const { kind: _, rows: __, ...heading } = bars([]);
  return {
    ...heading,
    kind: 'vote',
    measure: { ...heading.measure, label: 'Votes', one: 'member', other: 'members' },
    votes: ballots.map(([body, outcome, groups], ballot) => ({
      body,
      when: day('2031-06-01', '1 June 2031'),
      outcome,
      outcomeText: outcome,
      groups: groups.map(([label, said], index) => ({
        label,
        figure: `strikes/group-${ballot + 1}-${index + 1}`,
        claim: typeof said === 'string' ? claim(said) : said,
      })),
    })),
  };
}

const assembly: BallotCase = [
  'General Assembly',
  'The resolution was adopted.',
  [
    ['In favour', '128'],
    ['Against', 'nine'],
    ['Abstaining', '35'],
    ['Absent', claim('21', { by: agent('Encyclopedia'), stance: 'estimated' })],
  ],
];
const council: BallotCase = [
  'Security Council',
  'The draft was not adopted: a permanent member voted against it',
  [
    ['In favour', '14'],
    ['Against', '1'],
  ],
];

/** Every stored answer of this kind. */
export const storedVotes: Record<string, ChartView> = {
  'vote-assembly': vote([assembly]),
  'vote-council': vote([council]),
  'vote-both': vote([council, assembly]),
  'vote-smallest': vote([
    [
      'Committee',
      'Nothing was decided.',
      [
        ['In favour', 'none'],
        ['Against', '25'],
        ['Abstaining', '1'],
        ['Absent', '1'],
        ['Not counted', 'several'],
        ['Estimated', 'about 40'],
      ],
    ],
  ]),
  'vote-largest': vote([
    [
      'Congress',
      'Adopted',
      [
        ['In favour', '700'],
        ['Against', '299'],
      ],
    ],
  ]),
  'vote-long-names': vote([
    [
      'Emergency special session of the General Assembly of all the members of the union',
      'The resolution <was> "adopted" & a majority of two thirds of those present and voting was reached',
      [['In favour of the draft as it was amended on the floor by the delegation', '26']],
    ],
  ]),
};
