import { join } from 'node:path';
import { type Addition, addToText, type Change, dataOf, readIfThere } from '#edit';
import type { Content } from '#ledger';
import { nearest } from '#problems';
import type { NewClaim, NewSeries } from './make.ts';
import { RefusedTable } from './table.ts';

/** A change of a file of the content, and its path below the content folder. */
export interface ContentChange extends Change {
  below: string;
}

/**
 * The files as they are to be. What stands there is never changed: only pairs are added, and files.
 * @throws RefusedTable when a record of that name is there, or its event or figure is not
 * @throws CannotWrite when a file cannot be edited
 */
export function changesFor(
  content: Content,
  record: NewSeries | NewClaim,
  licence: { source: string; text: string } | undefined,
): ContentChange[] {
  refuseUnknown(content, record);
  const figures = `figures/${record.event}.yaml`;
  return [
    ...(record.kind === 'series' ? [newFile(content, record)] : []),
    changeOf(content, figures, (text) => addToText(text, [additionFor(text, record)])),
    ...(licence ? [licenceChange(content, licence)] : []),
  ];
}

/** The first series of an event brings the key above it along. */
function additionFor(text: string, record: NewSeries | NewClaim): Addition {
  const pairs = [[record.id, record.fields]] as const;
  if (record.kind === 'claim') return { path: ['figures', record.figure, 'claims'], pairs };
  return Object.hasOwn(dataOf(text) as object, 'series')
    ? { path: ['series'], pairs }
    : { path: [], pairs: [['series', Object.fromEntries(pairs)]] };
}

/** Claims go into a figure that is there; what it asks is for an editor to say. */
function refuseUnknown({ events }: Content, { event, ...record }: NewSeries | NewClaim): void {
  const there = events.get(event);
  if (!there)
    throw new RefusedTable(unknown('event', event, events.keys(), 'npm run new -- event'));
  if (record.kind === 'series' || there.figures.has(record.figure)) return;
  const place = `"figures" of figures/${event}.yaml`;
  throw new RefusedTable(unknown('figure', record.figure, there.figures.keys(), place));
}

function unknown(what: string, id: string, known: Iterable<string>, place: string): string {
  const near = nearest(id, known);
  const step = what === 'event' ? `make it: ${place}` : `add it to ${place}.`;
  return `There is no ${what} "${id}". ${near ? `Write "${near}" in the mapping, or ${step}` : `First ${step}`}`;
}

function newFile(content: Content, { event, id, csv }: NewSeries): ContentChange {
  const below = `figures/${event}.${id}.csv`;
  const path = join(content.root, below);
  if (readIfThere(path) !== undefined)
    throw new RefusedTable(
      `There is a file ${path} already, and it stays. Move it away, or give the series another name in the mapping.`,
    );
  return { below, path, before: undefined, after: csv };
}

function changeOf(content: Content, below: string, edit: (text: string) => string): ContentChange {
  const path = join(content.root, below);
  const before = readIfThere(path);
  return { below, path, before, after: edit(before ?? '') };
}

function licenceChange(
  content: Content,
  { source, text: licence }: { source: string; text: string },
): ContentChange {
  const file = content.sources.get(source)?.file.file ?? '';
  const below = file.slice(content.root.replace(/[\\/]+$/, '').length + 1);
  return changeOf(content, below, (text) =>
    addToText(text, [{ path: [source], pairs: [['licence', licence]] }]),
  );
}
