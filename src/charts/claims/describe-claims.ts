import type { ClaimsView } from '#ledger';
import {
  count,
  describeAbsent,
  describeExtremes,
  describeReplaced,
  type Stated,
} from '../extremes.ts';
import { overlapOf, wordOverlap } from './overlap.ts';
import type { RankedClaims, Statement } from './rank-claims.ts';

/** What a claims chart shows, for those who do not see it: computed from its rows and no more. */
export function describeClaims(chart: ClaimsView, { rows, unit }: RankedClaims): string {
  const statements = rows.flatMap(({ name, statements }) =>
    statements.map((statement) => ({ ...statement, name })),
  );
  const said = statements.map((each) => ({ ...each, remarks: each.circumstances }));
  const overlap = overlapOf(rows);
  return [
    `Dot chart. ${chart.figure.label}, as stated by ${count(rows.length, 'source', 'sources')}.`,
    ...describeExtremes(said.filter(({ current }) => current)),
    ...describeAbsent(said.filter(({ current }) => current)),
    ...describeRevised(statements),
    ...describeReplaced(statements.filter(({ current }) => !current)),
    ...(overlap === null ? [] : [`${wordOverlap(overlap, unit)}.`]),
  ].join(' ');
}

function describeRevised(statements: (Stated & Pick<Statement, 'earlier'>)[]): string[] {
  return statements
    .filter(({ earlier }) => earlier.length > 0)
    .map(({ name, words, earlier }) => {
      const before = earlier.map((each) => each.words).join(', then ');
      return `${name} revised its figure from ${before} to ${words}.`;
    });
}
