import { problem, type Problem } from '#problems';
import type { ChartOf } from '#schema';
import type { Bound } from '../../bind.ts';
import { keyPlaceOf } from '../../located.ts';
import type { ChartRecord, Content } from '../../records.ts';
import { placeAt, type Spot } from '../../spot.ts';
import { claimNames, drawnTwice, findRows, oneMeasure } from './rows.ts';

/** More tiles than this cannot be told apart on a phone. */
export const MOST_TILES = 1000;

export function voteRules(
  content: Content,
  chart: ChartRecord,
  { votes }: ChartOf<'vote'>,
): Problem[] {
  const found = votes.map(({ groups }, index) =>
    findRows(content, { chart, path: ['votes', index, 'groups'], unfit: inexact }, groups),
  );
  return [
    ...found.flatMap(({ problems }) => problems),
    ...oneMeasure(
      content,
      found.flatMap(({ bound }) => bound),
    ),
    ...found.flatMap(({ bound, sound }, index) => {
      const twice = drawnTwice(claimNames(bound));
      if (twice.length > 0 || !sound) return twice;
      return tileRules(bound, () => keyPlaceOf(chart, ['votes', index, 'groups']));
    }),
  ];
}

/** A tile stands for one vote, so what is drawn as tiles is an exact count. */
function inexact({ claim, quantity }: Bound, place: Spot): Problem[] {
  const { relation, value, unit } = quantity;
  if (relation === 'none') return [];
  if (relation === 'exact' && unit === 'count' && Number.isInteger(value)) return [];
  return [problem('chart/no-tiles', placeAt(place), { says: claim.value.says })];
}

function tileRules(groups: Bound[], place: Spot): Problem[] {
  const votes = groups.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  const members = Math.min(...groups.flatMap(({ figure }) => figure.value['out-of'] ?? []));
  if (votes > members) return [problem('chart/too-many-votes', placeAt(place), { votes, members })];
  if (votes <= MOST_TILES) return [];
  return [problem('chart/too-many-tiles', placeAt(place), { votes, most: MOST_TILES })];
}
