import { type Addition, CannotWrite, Remarked, type Value } from '#edit';
import { SLUG } from '#schema';
import type { NewClaim, NewEvent, NewFigure, NewRecord } from './record.ts';

type Claims = Record<string, Value>;

/**
 * Where records go: new figures with their claims, and further claims of figures that are there.
 * @param file what the figures file holds, as plain data; null when it is empty
 * @throws CannotWrite when an id is no id, is taken, or names nothing
 */
export function placeRecords(
  file: unknown,
  event: NewEvent,
  records: readonly NewRecord[],
): Addition[] {
  const known = childOf(file, 'figures');
  const added = new Map<string, Claims>();
  const made = new Map<string, NewFigure>();
  for (const record of records) {
    const claims = childOf(childOf(known, record.figure), 'claims');
    addClaim(record, claims, added);
    if (childOf(known, record.figure) !== undefined) continue;
    if (!made.has(record.figure)) made.set(record.figure, newFigureOf(record));
  }
  const further = [...added].filter(([figure]) => !made.has(figure));
  const figures = [...made].map(
    ([id, figure]) => [id, { ...figureFields(figure), claims: added.get(id) ?? {} }] as const,
  );
  return [
    ...further.map(([figure, claims]) => placeClaims(known, figure, claims)),
    ...(figures.length === 0 ? [] : [placeFigures(file, event, figures)]),
  ];
}

function addClaim(record: NewRecord, known: unknown, added: Map<string, Claims>): void {
  const { figure, claim, fields } = record;
  refuseWrongId(figure);
  refuseWrongId(claim);
  const claims = added.get(figure) ?? {};
  if (childOf(known, claim) !== undefined || Object.hasOwn(claims, claim))
    throw new CannotWrite(
      `The figure "${figure}" has a claim "${claim}" already. Name this one otherwise.`,
    );
  claims[claim] = claimFields(fields);
  added.set(figure, claims);
}

function newFigureOf({ figure, newFigure }: NewRecord): NewFigure {
  if (newFigure) return newFigure;
  throw new CannotWrite(`There is no figure "${figure}" in the file.`);
}

function placeClaims(figures: unknown, figure: string, claims: Claims): Addition {
  const path = ['figures', figure];
  return childOf(childOf(figures, figure), 'claims') === undefined
    ? { path, pairs: [['claims', claims]] }
    : { path: [...path, 'claims'], pairs: Object.entries(claims) };
}

function placeFigures(
  file: unknown,
  { title }: NewEvent,
  figures: readonly (readonly [string, Value])[],
): Addition {
  if (childOf(file, 'figures') !== undefined) return { path: ['figures'], pairs: figures };
  const head = file === null ? [['title', title] as const] : [];
  return { path: [], pairs: [...head, ['figures', Object.fromEntries(figures)]] };
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

function claimFields({ says, by, source, remarks = {} }: NewClaim): { [key: string]: Value } {
  const remarked = (text: string, remark: string | undefined): string | Remarked =>
    remark === undefined ? text : new Remarked(text, remark);
  return { says: remarked(says, remarks.says), by: remarked(by, remarks.by), source };
}

function refuseWrongId(id: string): void {
  if (!SLUG.test(id))
    throw new CannotWrite(`"${id}" is no id. Ids have small letters, digits and hyphens.`);
}

function childOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
