import { SLUG } from '#schema';
import { CannotWrite } from './cannot-write.ts';
import type { NewFigure, NewRecord } from './record.ts';
import type { Value } from './record-yaml.ts';

/** A pair to add to the map at a path of keys. */
export interface Placed {
  path: string[];
  key: string;
  added: Value;
}

/**
 * Where a record goes: with its figure, or as a further claim of a figure that is there.
 * @param file what the figures file holds, as plain data
 * @throws CannotWrite when an id is no id, is taken, or names nothing
 */
export function placeRecord(file: unknown, record: NewRecord): Placed {
  const { figure, newFigure, claim, fields } = record;
  refuseWrongId(figure);
  refuseWrongId(claim);
  const figures = childOf(file, 'figures');
  const known = childOf(figures, figure);
  if (newFigure && known === undefined) return placeFigure(figures, { ...record, newFigure });
  if (known === undefined) throw new CannotWrite(`There is no figure "${figure}" in the file.`);
  const claims = childOf(known, 'claims');
  const path = ['figures', figure];
  if (claims === undefined) return { path, key: 'claims', added: { [claim]: { ...fields } } };
  if (childOf(claims, claim) !== undefined)
    throw new CannotWrite(
      `The figure "${figure}" has a claim "${claim}" already. Name this one otherwise.`,
    );
  return { path: [...path, 'claims'], key: claim, added: { ...fields } };
}

function placeFigure(
  figures: unknown,
  { figure, newFigure, claim, fields }: NewRecord & { newFigure: NewFigure },
): Placed {
  const all = { ...figureFields(newFigure), claims: { [claim]: { ...fields } } };
  return figures == null
    ? { path: [], key: 'figures', added: { [figure]: all } }
    : { path: ['figures'], key: figure, added: all };
}

/** In the order in which the schema lists them. */
function figureFields({ label, measure, of, partOf }: NewFigure): { [key: string]: Value } {
  return {
    label,
    measure,
    ...(of === undefined ? {} : { of }),
    ...(partOf === undefined ? {} : { 'part-of': partOf }),
  };
}

function refuseWrongId(id: string): void {
  if (!SLUG.test(id))
    throw new CannotWrite(`"${id}" is no id. Ids have small letters, digits and hyphens.`);
}

function childOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
