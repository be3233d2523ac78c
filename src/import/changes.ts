import { join } from 'node:path';
import { addPairs, readIfThere, type Change } from '#edit';
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
 * @throws RefusedTable when a record of that name is there, or its event is not
 * @throws CannotWrite when a file cannot be edited
 */
export function changesFor(
  content: Content,
  record: NewSeries | NewClaim,
  licence: { source: string; text: string } | undefined,
): ContentChange[] {
  refuseUnknownEvent(content, record);
  const figures = `figures/${record.event}.yaml`;
  const pair = [[record.id, record.fields]] as const;
  const path = record.kind === 'series' ? ['series'] : ['figures', record.figure, 'claims'];
  return [
    ...(record.kind === 'series' ? [newFile(content, record)] : []),
    changeOf(content, figures, (text) => addPairs(text, [{ path, pairs: pair }])),
    ...(licence ? [licenceChange(content, licence)] : []),
  ];
}

function refuseUnknownEvent({ events }: Content, { event }: NewSeries | NewClaim): void {
  if (events.has(event)) return;
  const near = nearest(event, events.keys());
  throw new RefusedTable(
    `There is no event "${event}". ${near ? `Write "${near}" in the mapping, or make it: ` : 'Make it: '}npm run new -- event`,
  );
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
    addPairs(text, [{ path: [source], pairs: [['licence', licence]] }]),
  );
}
