import { TO_DO } from '#ledger';
import { isDate } from '#schema';
import { formatOf, rolesOf } from './formats.ts';
import type { Mapping } from './mapping.ts';

/** What keys of a mapping do not go together, as sentences with the next step. */
export function mappingFaults(mapping: Mapping): string[] {
  const { series, claim } = mapping;
  const open = Object.entries(mapping).filter(([, value]) => isToDo(value));
  if (open.length > 0) return open.map(([key]) => `Fill in "${key}".`);
  if ((series === undefined) === (claim === undefined))
    return ['Name one thing to make: "series: event/series" or "claim: event/figure#claim".'];
  return [
    ...(series === undefined ? claimFaults(mapping) : seriesFaults(mapping)),
    ...columnFaults(mapping),
    ...countingFaults(mapping),
    ...publisherFaults(mapping),
    ...dayFaults(mapping),
  ];
}

const isToDo = (value: unknown) => typeof value === 'string' && value.split(/[/#]/).includes(TO_DO);

function seriesFaults({ figure, label, every, take, format }: Mapping): string[] {
  const missing = Object.entries({ figure, label }).filter(([, value]) => value === undefined);
  const isEvents = formatOf({ format }).datedBy !== undefined;
  return [
    ...missing.map(([key]) => `A series needs "${key}:".`),
    ...(isEvents && every === undefined
      ? ['Rows of this format are single events. Say how long a reading is: "every: month".']
      : []),
    ...(every !== undefined && take === undefined && !isEvents
      ? ['Say what the rows of a period make: "take: sum", or "take: last" for a running total.']
      : []),
    ...(every === undefined && take !== undefined && !isEvents
      ? ['"take" needs a period: add "every: month", or take it out and each row is a reading.']
      : []),
  ];
}

function claimFaults({ figure, label, every, take, format }: Mapping): string[] {
  const extra = Object.entries({ figure, label, every }).filter(([, value]) => value !== undefined);
  return [
    ...extra.map(([key]) => `"${key}" is of a series, and a claim is made here. Take it out.`),
    ...(take === undefined && formatOf({ format }).datedBy === undefined
      ? ['Say what the rows make: "take: sum", or "take: last" for a running total.']
      : []),
  ];
}

function columnFaults(mapping: Mapping): string[] {
  const { when, says, low, high, best, source } = rolesOf(mapping);
  const hasBounds = low !== undefined && high !== undefined;
  return [
    ...(when === undefined ? ['Name the column of the date: "columns: { when: … }".'] : []),
    ...(says === undefined && !hasBounds
      ? ['Name the column of the count: "says", or "low" and "high", under "columns".']
      : []),
    ...(says !== undefined && (low ?? high ?? best) !== undefined
      ? [
          'A count is in one column, "says", or has bounds, "low" and "high". Take one of the two out.',
        ]
      : []),
    ...(source !== undefined && mapping.take !== undefined
      ? ['Rows that make one reading have one source. Take "source" out of "columns".']
      : []),
  ];
}

function countingFaults({ cumulative, take, format, series }: Mapping): string[] {
  const isEvents = formatOf({ format }).datedBy !== undefined;
  return [
    ...(cumulative === undefined && series !== undefined && !isEvents
      ? ['Say whether every row counts from the start: "cumulative: true" or "cumulative: false".']
      : []),
    ...(cumulative === true && take === 'sum'
      ? [
          'A running total is not added up: the same would count again and again. Write "take: last".',
        ]
      : []),
  ];
}

/** What the publisher of a format has decided. */
function publisherFaults(mapping: Mapping): string[] {
  const { name, datedBy } = formatOf(mapping);
  if (datedBy === undefined) return [];
  const of = name.replace('the format of ', '');
  return [
    ...(mapping['dated-by'] === datedBy
      ? []
      : [`${of} dates its rows by event. Write "dated-by: event".`]),
    ...(mapping.cumulative === true ? [`${of} counts single events. Take "cumulative" out.`] : []),
    ...(mapping.take === 'last'
      ? [`${of} counts single events. Write "take: sum", or take it out.`]
      : []),
  ];
}

function dayFaults({ retrieved }: Mapping): string[] {
  const isDay =
    retrieved === undefined || (/^\d{4}-\d\d-\d\d$/.test(retrieved) && isDate(retrieved));
  return isDay ? [] : [`"${retrieved}" is no day. Write "retrieved" as YYYY-MM-DD.`];
}
