import type { ColumnsView } from '#ledger';
import { claimRemarks } from '../claim-remarks.ts';
import {
  count,
  describeAbsent,
  describeExtremes,
  describeReplaced,
  type Stated,
} from '../extremes.ts';
import { wordSpeaker } from '../word-speaker.ts';
import type { Column, RankedColumns } from './rank-columns.ts';

/** What a column chart shows, for those who do not see it: computed from its periods and no more. */
export function describeColumns(
  { measure, every, from, to, series }: ColumnsView,
  { columns }: RankedColumns,
): string {
  const stated = statedIn(columns);
  const speaker = wordSpeaker(columns.flatMap(({ claim }) => claim?.by.short ?? []));
  const current = stated.filter(({ replaced }) => !replaced);
  const zeros = columns.filter(({ mark }) => mark.kind === 'zero');
  return [
    `Column chart. ${measure.label}${speaker}, by ${every}, ${from.text} to ${to.text}.`,
    ...describeExtremes(current),
    ...describeAbsent(current),
    ...describeReplaced(stated.filter(({ replaced }) => replaced)),
    ...(zeros.length > 1 ? [`${periods(zeros, every)} with a count of zero.`] : []),
    ...describeGaps(columns, every, series?.by.short ?? 'The source'),
  ].join(' ');
}

/** The periods with a count; who says it where not all are of one originator. */
function statedIn(columns: Column[]): (Stated & { replaced: boolean })[] {
  const claims = columns.flatMap(({ claim }) => claim ?? []);
  const several = new Set(claims.map(({ by }) => by.id)).size > 1;
  return columns.flatMap(({ name, claim, mark }) => {
    if (claim === undefined) return [];
    const remarks = [...(several ? [claim.by.short] : []), ...claimRemarks(claim)];
    const replaced = claim.replacedBy !== undefined;
    return [{ name, words: claim.says, mark, remarks, replaced }];
  });
}

function describeGaps(columns: Column[], every: string, source: string): string[] {
  const empty = columns.filter(({ claim }) => claim === undefined);
  const silent = empty.filter(({ asked }) => asked);
  const unknown = empty.filter(({ asked }) => !asked);
  return [
    ...(unknown.length > 0 ? [`No count was found for ${periods(unknown, every)}.`] : []),
    ...(silent.length > 0 ? [`${source} gives no figure for ${periods(silent, every)}.`] : []),
  ];
}

function periods({ length }: Column[], every: string): string {
  return count(length, every, `${every}s`);
}
