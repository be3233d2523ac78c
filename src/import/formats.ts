import type { DateFormat, Mapping, Period, Role } from './mapping.ts';

/** What is known of a table because its publisher says so. */
export interface TableFormat {
  name: string;
  /** Columns that have to be there. */
  needed: readonly string[];
  /** Columns that may be there too; undefined where any may. */
  others?: readonly string[];
  columns: Partial<Record<Role, string>>;
  dates?: DateFormat;
  /** The highest code of the column of precision that still fits a period of this length. */
  precise?: Record<Period, number>;
  /** What a row is. */
  row: readonly [one: string, several: string];
  /** What every record of the table must say. */
  notes: readonly string[];
  stance?: 'estimated';
  /** The dates and the counting are given by the publisher. */
  datedBy?: 'event';
}

const words = (list: string) => list.split(' ');

/** Versions 23 to 25 of the yearly file, and the candidate files, have these 49 columns. */
const UCDP = words(
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name ' +
    'dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b ' +
    'number_of_sources source_article source_office source_date source_headline source_original where_prec ' +
    'where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id ' +
    'region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high ' +
    'low gwnoa gwnob',
);

/** An export may leave columns out; without these, a row cannot be dated or counted. */
const ACLED_NEEDED = words('event_id_cnty event_date time_precision event_type fatalities');

const ACLED_OTHERS = words(
  'year disorder_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction ' +
    'civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source ' +
    'source_scale notes tags timestamp population_best population_1km population_2km population_5km',
);

const EVENTS = ['event', 'events'] as const;

/**
 * Codes of precision. UCDP: 1 a day, 2 two to six days, 3 a week, 4 up to a month, 5 up to a year.
 * ACLED: 1 a day, 2 a week, 3 a month.
 */
const FORMATS: Record<Mapping['format'], TableFormat> = {
  plain: { name: 'the mapping', needed: [], columns: {}, row: ['row', 'rows'], notes: [] },
  hxl: { name: 'the mapping', needed: [], columns: {}, row: ['row', 'rows'], notes: [] },
  'ucdp-ged': {
    name: 'the format of UCDP GED',
    needed: UCDP,
    others: [],
    columns: {
      when: 'date_start',
      until: 'date_end',
      low: 'low',
      high: 'high',
      best: 'best',
      id: 'id',
      precision: 'date_prec',
    },
    dates: 'YYYY-MM-DD',
    precise: { day: 1, week: 3, month: 4, year: 5 },
    row: EVENTS,
    notes: [],
    stance: 'estimated',
    datedBy: 'event',
  },
  acled: {
    name: 'the format of ACLED',
    needed: ACLED_NEEDED,
    others: ACLED_OTHERS,
    columns: {
      when: 'event_date',
      says: 'fatalities',
      id: 'event_id_cnty',
      precision: 'time_precision',
    },
    precise: { day: 1, week: 2, month: 3, year: 3 },
    row: EVENTS,
    notes: ['Fatalities are as reported, and often rounded.'],
    datedBy: 'event',
  },
};

export function formatOf({ format }: Pick<Mapping, 'format'>): TableFormat {
  return FORMATS[format];
}

/** The format that a header is of, as far as it can be told. */
export function formatOfHeader(header: readonly string[], tagged: boolean): Mapping['format'] {
  if (tagged) return 'hxl';
  const has = (names: readonly string[]) => names.every((name) => header.includes(name));
  if (has(['best', 'low', 'high', 'date_prec', 'type_of_violence'])) return 'ucdp-ged';
  return has(['event_id_cnty', 'fatalities']) ? 'acled' : 'plain';
}

/** The columns of a format with those of the mapping; a count of its own takes the place of bounds. */
export function rolesOf(mapping: Mapping): Partial<Record<Role, string>> {
  const { low: _low, high: _high, best: _best, ...rest } = formatOf(mapping).columns;
  const own = mapping.columns.says === undefined ? formatOf(mapping).columns : rest;
  const given = Object.entries(mapping.columns).filter(([, name]) => name !== undefined);
  return { ...own, ...Object.fromEntries(given) };
}
