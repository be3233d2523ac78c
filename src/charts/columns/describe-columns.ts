import type { ColumnsView } from '#ledger';
import { count, describeExtremes } from '../extremes.ts';
import type { Column, RankedColumns } from './rank-columns.ts';

/** What a column chart shows, for those who do not see it: computed from its periods and no more. */
export function describeColumns(
  { measure, every, from, to }: ColumnsView,
  { columns }: RankedColumns,
): string {
  const stated = columns.flatMap(({ name, claim, mark }) =>
    claim === undefined ? [] : [{ name, words: claim.says, mark, remarks: [] }],
  );
  const zeros = columns.filter(({ mark }) => mark.kind === 'zero');
  return [
    `Column chart. ${measure.label}, by ${every}, ${from.text} to ${to.text}.`,
    ...describeExtremes(stated),
    ...(zeros.length > 1
      ? [`${count(zeros.length, every, `${every}s`)} with a count of zero.`]
      : []),
    ...describeGaps(columns, every),
  ].join(' ');
}

function describeGaps(columns: Column[], every: string): string[] {
  const gaps = columns.filter(({ mark }) => mark.kind === 'absent');
  const silent = gaps.filter(({ asked }) => asked);
  const unknown = gaps.length - silent.length;
  return [
    ...(unknown > 0 ? [`No count was found for ${count(unknown, every, `${every}s`)}.`] : []),
    ...(silent.length > 0
      ? [`The source gives no figure for ${count(silent.length, every, `${every}s`)}.`]
      : []),
  ];
}
