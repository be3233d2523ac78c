import { count } from '#problems';
import { formatOf, rolesOf } from './formats.ts';
import type { Conditions, Mapping, Period } from './mapping.ts';
import type { Taken } from './read-rows.ts';

/** Which rows of which table a record was made of. */
export interface Origin {
  /** The name of the file, without its folder. */
  file: string;
  /** YYYY-MM-DD */
  retrieved: string;
}

/**
 * What a reader must know of a record that was made of a table: what was added up, what was left out,
 * and from where.
 */
export function remarks(mapping: Mapping, taken: Taken, { file, retrieved }: Origin): string[] {
  return [
    `${made(mapping, taken)} of the table ${file}${conditions(mapping)}, retrieved ${retrieved}.`,
    ...boundsRemark(mapping),
    ...formatOf(mapping).notes,
    ...asideRemarks(mapping, taken),
    ...gapRemark(mapping),
  ];
}

function made(mapping: Mapping, { kept }: Taken): string {
  const [one, several] = formatOf(mapping).row;
  const rows = count(kept.length, one, several);
  const per = mapping.every
    ? `, by ${mapping.every}${mapping.every === 'week' ? ' (Monday to Sunday)' : ''},`
    : '';
  if (mapping.take === 'last')
    return mapping.every
      ? `The last ${one} of each ${mapping.every}, of ${rows}`
      : `The last of ${rows}`;
  const isRow = mapping.series !== undefined && mapping.every === undefined;
  return isRow ? `${capital(rows)}, a reading each,` : `Sum of ${rows}${per}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function conditions({ where, except }: Mapping): string {
  const kept = conditionsOf(where);
  const without = conditionsOf(except).map((each) => `without ${each}`);
  const all = [...kept, ...without];
  return all.length === 0 ? '' : ` (${all.join('; ')})`;
}

function conditionsOf(given: Conditions): string[] {
  return Object.entries(given).map(([name, texts]) => `${name}: ${texts.join(' or ')}`);
}

function boundsRemark(mapping: Mapping): string[] {
  const { best, low, says } = rolesOf(mapping);
  if (says !== undefined && formatOf(mapping).columns.low !== undefined)
    return [`Counts are those of the column ${says}, for which the table has no bounds.`];
  if (low === undefined) return [];
  const added = mapping.take === 'last' ? '' : ' Lows and highs are added up separately.';
  const where =
    best === undefined || mapping.series === undefined
      ? ''
      : '; the best estimate stands in the note of each reading';
  return [`Counts are the low and the high estimate of the table${where}.${added}`];
}

function asideRemarks(mapping: Mapping, { aside, excepted }: Taken): string[] {
  const [one, several] = formatOf(mapping).row;
  const told = [...aside].map(([why, number]) => `${count(number, one, several)} (${why})`);
  return [
    ...(told.length > 0 ? [`Not counted: ${told.join(', ')}.`] : []),
    ...(excepted > 0 ? [`Left out by hand: ${count(excepted, one, several)}.`] : []),
  ];
}

const GAPS: Record<Period, string> = {
  day: 'A day',
  week: 'A week',
  month: 'A month',
  year: 'A year',
};

function gapRemark({ every }: Mapping): string[] {
  return every === undefined
    ? []
    : [`${GAPS[every]} without a row is not in the series; that is not a zero.`];
}
