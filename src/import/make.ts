import type { Value } from '#edit';
import { stringify } from './csv.ts';
import { formatOf } from './formats.ts';
import { gatherReadings, gatherTotal, type NewReading } from './gather.ts';
import type { Mapping } from './mapping.ts';
import type { Taken } from './read-rows.ts';
import { type Origin, remarks } from './remarks.ts';

type Fields = { readonly [key: string]: Value };

/** A series to be written: its declaration, and its file. */
export interface NewSeries {
  kind: 'series';
  event: string;
  id: string;
  fields: Fields;
  readings: readonly NewReading[];
  csv: string;
}

/** A claim to be written. */
export interface NewClaim {
  kind: 'claim';
  event: string;
  figure: string;
  id: string;
  fields: Fields;
}

/** A mapping in which nothing is left open. */
export type Settled = Mapping & { source: string };

/**
 * The records that the rows of a table make.
 * @throws RefusedTable when two rows contend for one reading
 */
export function makeRecords(mapping: Settled, taken: Taken, origin: Origin): NewSeries | NewClaim {
  const note = remarks(mapping, taken, origin);
  return mapping.series === undefined
    ? makeClaim(mapping, taken, note, origin)
    : makeSeries(mapping, taken, note);
}

function makeSeries(mapping: Settled, { kept }: Taken, note: readonly string[]): NewSeries {
  const [event = '', id = ''] = (mapping.series ?? '').split('/');
  const readings = gatherReadings(kept, mapping);
  const { label = '', figure = '', by, source } = mapping;
  const fields = {
    label,
    figure,
    by,
    source,
    cumulative: mapping.cumulative ?? false,
    'dated-by': mapping['dated-by'],
    note: note.join(' '),
  };
  return { kind: 'series', event, id, fields, readings, csv: stringify(readings) };
}

function makeClaim(
  mapping: Settled,
  taken: Taken,
  notes: readonly string[],
  { file }: Origin,
): NewClaim {
  const [, event = '', figure = '', id = ''] = /^(.*)\/(.*)#(.*)$/.exec(mapping.claim ?? '') ?? [];
  const { says, note } = gatherTotal(taken.kept, mapping);
  const { stance } = formatOf(mapping);
  const last = taken.kept.map(({ span }) => span.until).reduce((a, b) => (b > a ? b : a));
  const dated = mapping['dated-by'] === 'event' ? 'what happened' : 'the reports';
  const fields = {
    says,
    by: mapping.by,
    source: mapping.source,
    'as-of': last,
    locator: `the table ${file}`,
    ...(stance && { stance }),
    note: [...notes, `Its dates are those of ${dated}.`, ...(note ? [note] : [])].join(' '),
  };
  return { kind: 'claim', event, figure, id, fields };
}
