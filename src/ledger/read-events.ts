import { problem } from '#problems';
import { isQuantity, readQuantity } from '#quantity';
import { eventSchema, type Claim, type Event, type Figure } from '#schema';
import type { FoundFile } from './disk.ts';
import { type Located, located, placeOf } from './located.ts';
import { readValue, readYamlFile } from './read-file.ts';
import type { ClaimRecord, Content, EventRecord, FigureRecord, SeriesRecord } from './records.ts';
import { refusalReason } from './refusal.ts';
import { idProblems, meantIds } from './validate.ts';

type Read = NonNullable<ReturnType<typeof readYamlFile>>;

/** Reads figures/<id>.yaml; its series are filled from their CSV files afterwards. */
export function readEvent(content: Content, id: string, file: FoundFile): void {
  const read = readYamlFile(content, file, 'an event and its figures');
  if (!read) return void content.broken.add(`events/${id}`);
  const { value, problems, broken } = readValue(content, 'event', eventSchema, read);
  content.problems.push(...problems);
  for (const path of broken)
    content.broken.add(path ? `events/${id}/${dropWords(path)}` : `events/${id}`);
  if (!value) return;
  content.problems.push(...eventIdProblems(value, read));
  for (const meant of meantIds(Object.keys(value.figures)))
    content.broken.add(`events/${id}/${meant}`);
  content.events.set(id, eventRecord(content, id, value, read));
}

/** 'figures.toll.claims.ocha' is known elsewhere as 'toll#ocha'. */
function dropWords(path: string): string {
  const [, record, , inner] = path.split('.');
  if (path.startsWith('series.')) return `series/${record}`;
  return inner ? `${record}#${inner}` : (record ?? '');
}

function eventIdProblems(event: Event, { yaml }: Read) {
  const claims = Object.entries(event.figures).flatMap(([figure, { claims }]) =>
    idProblems(Object.keys(claims), ['figures', figure, 'claims'], yaml),
  );
  return [
    ...idProblems(Object.keys(event.figures), ['figures'], yaml),
    ...idProblems(Object.keys(event.series), ['series'], yaml),
    ...claims,
  ];
}

function eventRecord(content: Content, id: string, event: Event, read: Read): EventRecord {
  const figures = new Map<string, FigureRecord>();
  for (const [figure, value] of Object.entries(event.figures))
    figures.set(figure, figureRecord(content, id, figure, value, read));
  const series = new Map<string, SeriesRecord>();
  for (const [name, value] of Object.entries(event.series)) {
    const record = located(name, value, { ...read, path: ['series', name] });
    series.set(name, { ...record, event: id, readings: [] });
  }
  return { ...located(id, event, { ...read, path: [] }), figures, series };
}

function figureRecord(
  content: Content,
  event: string,
  id: string,
  figure: Figure,
  read: Read,
): FigureRecord {
  const ref = `${event}/${id}`;
  const path = ['figures', id];
  const claims = new Map<string, ClaimRecord>();
  for (const [name, claim] of Object.entries(figure.claims)) {
    // An archive has a hundred thousand claims: a path that is spread has room for sixteen more steps.
    const record = located(name, claim, { ...read, path: path.concat('claims', name) });
    claims.set(name, claimRecord(content, ref, record));
  }
  if (!linkRevisions(claims)) content.broken.add(`events/${event}/${id}#?`);
  return { ...located(id, figure, { ...read, path }), ref, event, claims };
}

/**
 * Tells each claim which one of the same originator replaces it. False when the chain is faulty:
 * then it is uncertain which claims are current.
 */
function linkRevisions(claims: Map<string, ClaimRecord>): boolean {
  let sound = true;
  for (const claim of claims.values()) {
    const { replaces, because, by } = claim.value;
    const earlier = replaces === undefined ? undefined : claims.get(replaces);
    if (earlier?.value.by === by) earlier.replacedBy = claim.id;
    else if (replaces !== undefined || because !== undefined) sound = false;
  }
  return sound && (claims.size === 0 || [...claims.values()].some((claim) => !claim.replacedBy));
}

function claimRecord(content: Content, figure: string, record: Located<Claim>): ClaimRecord {
  const { says } = record.value;
  const quantity = readQuantity(says);
  if (isQuantity(quantity)) return { ...record, figure, quantity };
  const found = { words: says, reason: refusalReason(quantity) };
  content.problems.push(problem('quantity/unreadable', placeOf(record, ['says']), found));
  return { ...record, figure, quantity: undefined };
}
