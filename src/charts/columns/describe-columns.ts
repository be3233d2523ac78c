import type { ColumnsView, Granularity } from '#ledger';
import type { Words } from '#words';
import { claimRemarks } from '../claim-remarks.ts';
import { describeAbsent, describeExtremes, describeReplaced, type Stated } from '../extremes.ts';
import { wordCounted } from '../word-speaker.ts';
import type { Column, RankedColumns } from './rank-columns.ts';

/** What a column chart shows, for those who do not see it: computed from its periods and no more. */
export function describeColumns(
  { measure, every, from, to, series }: ColumnsView,
  { columns }: RankedColumns,
  say: Words,
): string {
  const { byPeriod } = say.charts;
  const stated = statedIn(columns, say);
  const speakers = columns.flatMap(({ claim }) => claim?.by.short ?? []);
  const counted = wordCounted(measure.label, speakers, say);
  const current = stated.filter(({ replaced }) => !replaced);
  const zeros = columns.filter(({ mark }) => mark.kind === 'zero');
  return [
    byPeriod.about(counted, every, from.text, to.text),
    ...describeExtremes(current, say),
    ...describeAbsent(current, say),
    ...describeReplaced(stated.filter(({ replaced }) => replaced)),
    ...(zeros.length > 1 ? [byPeriod.zeros(zeros.length, every)] : []),
    ...describeGaps(columns, every, series?.by.short, say),
  ].join(' ');
}

/** The periods with a count; who says it where not all are of one originator. */
function statedIn(columns: Column[], say: Words): (Stated & { replaced: boolean })[] {
  const claims = columns.flatMap(({ claim }) => claim ?? []);
  const several = new Set(claims.map(({ by }) => by.id)).size > 1;
  return columns.flatMap(({ name, claim, mark }) => {
    if (claim === undefined) return [];
    const remarks = [...(several ? [claim.by.short] : []), ...claimRemarks(claim, say)];
    const replaced = claim.replacedBy !== undefined;
    return [{ name, words: claim.says, mark, remarks, replaced }];
  });
}

function describeGaps(
  columns: Column[],
  every: Granularity,
  source: string | undefined,
  { charts: { byPeriod } }: Words,
): string[] {
  const empty = columns.filter(({ claim }) => claim === undefined);
  const silent = empty.filter(({ asked }) => asked);
  const unknown = empty.filter(({ asked }) => !asked);
  return [
    ...(unknown.length > 0 ? [byPeriod.unknown(unknown.length, every)] : []),
    ...(silent.length > 0 ? [byPeriod.silent(silent.length, every, source)] : []),
  ];
}
