import { type Place, problem, type Problem } from '#problems';
import type { ChartOf } from '#schema';
import type { Bound } from '../../bind.ts';
import type { ChartRecord, Content } from '../../records.ts';
import { findRows, oneMeasure } from './rows.ts';

/** More tiles than this cannot be told apart on a phone. */
const MOST_TILES = 1000;

export function voteRules(
  content: Content,
  chart: ChartRecord,
  { votes }: ChartOf<'vote'>,
): Problem[] {
  const found = votes.map(({ groups }, index) =>
    findRows(content, chart, ['votes', index, 'groups'], groups),
  );
  const bound = found.flatMap((each) => each.bound);
  const measures = bound.map(({ figure }) => figure.value.measure);
  return [
    ...found.flatMap(({ problems }) => problems),
    ...oneMeasure(measures, chart.at(['votes'])),
    ...found.flatMap((rows, index) =>
      rows.whole && rows.problems.length === 0
        ? tileRules(rows.bound, chart.at(['votes', index, 'groups']))
        : [],
    ),
  ];
}

function tileRules(groups: Bound[], place: Place): Problem[] {
  const inexact = groups.find(({ quantity }) => !isExactCount(quantity));
  if (inexact) return [problem('chart/no-tiles', place, { says: inexact.claim.value.says })];
  const votes = groups.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  const most = Math.min(
    MOST_TILES,
    ...groups.flatMap(({ figure }) => figure.value['out-of'] ?? []),
  );
  if (votes <= most) return [];
  return most < MOST_TILES
    ? [problem('count/out-of-range', place, { says: String(votes), most: String(most) })]
    : [problem('chart/too-many-tiles', place, { votes, most })];
}

function isExactCount({ relation, value, unit }: Bound['quantity']): boolean {
  if (relation === 'none') return true;
  return relation === 'exact' && unit === 'count' && Number.isInteger(value);
}
