import { hash } from 'node:crypto';
import type { TextFile } from '#problems';
import type { Ledger } from './ledger.ts';
import { presentOf } from './present.ts';
import type { ArticleRecord, Content } from './records.ts';

/** The words of an article. */
export const articleUnit = (id: string): string => `articles/${id}`;

/** An event with its figures, its series and their tables. */
export const eventUnit = (id: string): string => `figures/${id}`;

/** Every event. */
export const ALL_EVENTS = eventUnit('*');

/** What the views of a reading rest on, in digests. */
export interface Footing {
  /** Of all that counts for every view. */
  ground: string;
  /** Of what counts for the views that look at it, by the name of the unit. */
  units: ReadonlyMap<string, string>;
}

/**
 * Units are the words of the articles and the events. Where something of the events is kept back, which
 * claims those are may follow from any event, so every event is of the ground.
 */
export function footingOf(ledger: Ledger): Footing {
  const { content, shown } = ledger;
  const events = textsOfEvents(content);
  const ofEvents = new Map([...events].map(([id, texts]) => [id, digestOf(texts.map(rowOf))]));
  const allEvents = digestOf([...ofEvents].flat());
  const apart = new Set<TextFile>([...articleFiles(content), ...[...events.values()].flat()]);
  const others = [...content.texts.values()].filter((text) => !apart.has(text));
  return {
    ground: digestOf([
      presentOf(ledger),
      ...others.map(rowOf),
      ...ofEvents.keys(),
      shown.events === content.events ? '' : allEvents,
      ...[...content.articles.values()].map(outlineOf),
    ]),
    units: new Map([
      ...[...content.articles.values()].map(({ id, file }): [string, string] => [
        articleUnit(id),
        digestOfText(file),
      ]),
      ...[...ofEvents].map(([id, digest]): [string, string] => [eventUnit(id), digest]),
      [ALL_EVENTS, allEvents],
    ]),
  };
}

/** All of an article but its words: the front matter, the pictures, and what the words lead to. */
function outlineOf({ id, value, prose, images }: ArticleRecord): string {
  return digestOf([
    id,
    JSON.stringify(value),
    ...prose.flatMap(({ destinations }) => destinations),
    ...[...images.values()].map(({ digest, path }) => `${digest} ${path}`),
  ]);
}

function* articleFiles({ articles }: Content): Generator<TextFile> {
  for (const { file } of articles.values()) yield file;
}

/** The file of each event, and those of its tables: '<event>.<series>.csv' beside it. */
function textsOfEvents({ events, texts }: Content): Map<string, TextFile[]> {
  const found = new Map([...events.values()].map(({ id, file }) => [id, [file]]));
  const byName = new Map([...events.values()].map(({ id, file }) => [nameOf(file.file), id]));
  for (const [path, text] of texts) {
    const files = found.get(byName.get(nameOf(path)) ?? '');
    if (files && files[0] !== text) files.push(text);
  }
  return found;
}

/** A path up to the first dot of its last part. */
function nameOf(path: string): string {
  return path.slice(0, path.indexOf('.', path.lastIndexOf('/')));
}

const rowOf = (text: TextFile) => `${digestOfText(text)} ${text.file}`;

/** A digest of the words of a file. */
export function digestOfText(file: TextFile): string {
  const known = digests.get(file) ?? hash('sha256', file.text);
  digests.set(file, known);
  return known;
}

const digests = new WeakMap<TextFile, string>();

function digestOf(rows: readonly string[]): string {
  return hash('sha256', JSON.stringify(rows));
}
