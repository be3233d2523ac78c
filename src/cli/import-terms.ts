import { type Mapping, mappingFaults } from '#import';
import type { Ledger } from '#ledger';
import { nearest } from '#problems';
import { type Options, WrongUse } from './options.ts';

export interface Agreed {
  mapping: Mapping & { source: string };
  retrieved: string;
  /** The licence to add to the source, which has none. */
  licence: { source: string; text: string } | undefined;
}

/**
 * What the mapping and the options say together.
 * @throws WrongUse when the source, the licence or the day of retrieval is missing
 */
export function settle(
  mapping: Mapping,
  options: Options,
  { content: { sources }, now }: Pick<Ledger, 'content' | 'now'>,
): Agreed {
  const retrieved = options.retrieved ?? mapping.retrieved;
  if (retrieved === undefined)
    throw new WrongUse(
      'Say on which day the table was retrieved: --retrieved 2031-05-06. The date of the file is not it.',
    );
  const faults = mappingFaults({ ...mapping, retrieved });
  if (faults.length > 0) throw new WrongUse(faults.join(' '));
  if (Date.parse(retrieved) > now)
    throw new WrongUse(
      `"${retrieved}", when the table was retrieved, is still to come. Correct it.`,
    );
  const source = options.source ?? mapping.source;
  const record = sources.get(source ?? '');
  if (source === undefined || !record)
    throw new WrongUse(unknownSource(source, [...sources.keys()]));
  const licence = licenceFor(source, record.value.licence, options.licence ?? mapping.licence);
  return { mapping: { ...mapping, source }, retrieved, licence };
}

function unknownSource(source: string | undefined, known: readonly string[]): string {
  const make = 'make its record: npm run new -- source';
  if (source === undefined)
    return `Say which source the table is: --source ID. If it is not in sources/ yet, ${make}`;
  const near = nearest(source, known);
  return `There is no source "${source}". ${near ? `Write "${near}", or ${make}` : `First ${make}`}`;
}

function licenceFor(
  source: string,
  there: string | undefined,
  given: string | undefined,
): Agreed['licence'] {
  if (there === undefined && given === undefined)
    throw new WrongUse(
      `The source "${source}" names no licence. Say under which one the table is published: --licence "CC BY 4.0".`,
    );
  if (there !== undefined && given !== undefined && there !== given)
    throw new WrongUse(
      `The source "${source}" has the licence "${there}", and "${given}" is given here. Correct the one that is wrong.`,
    );
  return there === undefined && given !== undefined ? { source, text: given } : undefined;
}
