import type { ClaimsView } from '#ledger';
import type { Words } from '#words';
import { describeAbsent, describeExtremes, describeReplaced, type Stated } from '../extremes.ts';
import { overlapOf, wordOverlap } from './overlap.ts';
import type { RankedClaims, Statement } from './rank-claims.ts';

/** What a claims chart shows, for those who do not see it: computed from its rows and no more. */
export function describeClaims(
  { figure }: ClaimsView,
  { rows, unit }: RankedClaims,
  say: Words,
): string {
  const statements = rows.flatMap(({ name, statements }) =>
    statements.map((statement) => ({ ...statement, name })),
  );
  const said = statements.map((each) => ({ ...each, remarks: each.circumstances }));
  const overlap = overlapOf(rows);
  return [
    say.charts.claims.about(figure.label, rows.length),
    ...describeExtremes(
      said.filter(({ current }) => current),
      say,
    ),
    ...describeAbsent(
      said.filter(({ current }) => current),
      say,
    ),
    ...describeRevised(statements, say),
    ...describeReplaced(statements.filter(({ current }) => !current)),
    ...(overlap === null ? [] : [`${wordOverlap(overlap, unit, say)}.`]),
  ].join(' ');
}

function describeRevised(
  statements: (Stated & Pick<Statement, 'earlier'>)[],
  { charts }: Words,
): string[] {
  return statements
    .filter(({ earlier }) => earlier.length > 0)
    .map(({ name, words, earlier }) => {
      const before = earlier.map((each) => each.words);
      return charts.claims.revised(name, before, words);
    });
}
