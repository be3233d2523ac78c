import { nearest } from '#problems';
import { formatOf, rolesOf, type TableFormat } from './formats.ts';
import { columnsNamed, type Head } from './head.ts';
import type { Conditions, Mapping, Role } from './mapping.ts';
import { RefusedTable } from './table.ts';

/** A condition on a column, with the texts that meet it. */
export interface Condition {
  name: string;
  index: number;
  texts: ReadonlySet<string>;
}

/** How the rows of one table are read. */
export interface Plan {
  mapping: Mapping;
  format: TableFormat;
  head: Head;
  delimiter: string;
  /** The number of each column that has a role, from 0. */
  at: Partial<Record<Role, number>>;
  where: readonly Condition[];
  except: readonly Condition[];
}

interface Given {
  mapping: Mapping;
  head: Head;
  delimiter: string;
  /** Of the table, for messages. */
  name: string;
}

/**
 * Finds the columns of a mapping in a header.
 * @throws RefusedTable naming every column that is missing, unexpected or there twice
 */
export function planOf({ mapping, head, delimiter, name }: Given): Plan {
  const format = formatOf(mapping);
  const faults = [...headerFaults(mapping, head), ...columnFaults(mapping, head)];
  if (faults.length > 0)
    throw new RefusedTable(
      [`${name}:${head.line} does not have the columns of ${format.name}. Nothing was written.`]
        .concat(cut(faults).map((fault) => `  ${fault}`))
        .concat(nextStep(mapping, head))
        .join('\n'),
    );
  const index = (column: string) => columnsNamed(head, column)[0] as number;
  const at = Object.fromEntries(
    Object.entries(rolesOf(mapping)).flatMap(([role, column]) =>
      column === undefined ? [] : [[role, index(column)]],
    ),
  );
  const conditions = (given: Conditions): Condition[] =>
    Object.entries(given).map(([column, texts]) => ({
      name: column,
      index: index(column),
      texts: new Set(texts),
    }));
  const { where, except } = mapping;
  return {
    mapping,
    format,
    head,
    delimiter,
    at,
    where: conditions(where),
    except: conditions(except),
  };
}

const MOST_TOLD = 12;

function cut(faults: readonly string[]): string[] {
  const more = faults.length - MOST_TOLD;
  return more > 1 ? [...faults.slice(0, MOST_TOLD), `and ${more} more`] : [...faults];
}

/** What differs between the header and what the format, or "header" of the mapping, expects. */
function headerFaults(mapping: Mapping, { names }: Head): string[] {
  const { needed, others } = formatOf(mapping);
  const expected = mapping.header ?? needed;
  const allowed = mapping.header ? [] : others;
  const missing = expected.filter((name) => !names.includes(name));
  const known = new Set([...expected, ...(allowed ?? [])]);
  const unexpected = mapping.header || allowed ? names.filter((name) => !known.has(name)) : [];
  return [
    ...missing.map((name) => `missing: "${name}"${near(name, unexpected)}`),
    ...unexpected.map((name) => `unexpected: "${name}"`),
  ];
}

/** The columns that the mapping itself names. */
function columnFaults(mapping: Mapping, head: Head): string[] {
  const { columns, where, except } = mapping;
  const named = new Set([
    ...Object.values(columns).filter((name) => name !== undefined),
    ...Object.keys(where),
    ...Object.keys(except),
  ]);
  return [...named].flatMap((name) => {
    const found = columnsNamed(head, name);
    if (found.length === 1) return [];
    const all = head.tags ?? head.names;
    if (found.length === 0)
      return [
        `the mapping names "${name}", which is not there${near(name, [...head.names, ...all])}`,
      ];
    const places = found.map((index) => index + 1).join(' and ');
    return [`the mapping names "${name}", which is in columns ${places}: name one of them whole`];
  });
}

function near(name: string, names: readonly string[]): string {
  const found = nearest(name, names);
  return found === undefined ? '' : ` (nearest: "${found}")`;
}

function nextStep({ format, header }: Mapping, { names, tags }: Head): string {
  if (format === 'hxl' && !tags)
    return 'There is no row of HXL tags. Write "format: plain" and the names of the header, or retrieve the file with its tags.';
  if (format !== 'hxl' && tags)
    return 'The table has a row of HXL tags. Write "format: hxl" in the mapping.';
  if (names.some((name) => /^\d{2,}$/.test(name)))
    return 'The first row looks like data. Put the header of the published file above it.';
  if (header)
    return 'If the publisher has changed the table, look what changed, then correct "header" in the mapping.';
  if (format === 'plain' || format === 'hxl') return 'Correct the mapping.';
  return 'Retrieve the file again as it is published; or describe it with "format: plain" and the columns by name.';
}
