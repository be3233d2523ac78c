import { problem } from '#problems';
import type { FoundFile } from './disk.ts';
import { emptyContent } from './empty-content.ts';
import { placeOf } from './located.ts';
import { readFiles } from './read-files.ts';
import type { Content } from './records.ts';

const RECORDS = [
  'agents',
  'measures',
  'facets',
  'topics',
  'events',
  'charts',
  'articles',
  'pages',
  'texts',
] as const;

/** What files that belong together give by themselves, whatever stands in all others. */
export interface Piece {
  /** Fields of the content that hold something. */
  content: Partial<Content>;
  /** What is to be kept of the files, by key. */
  found: ReadonlyMap<string, () => unknown>;
}

/**
 * Files that are read together: an article with its pictures, an event with its tables. Every other
 * file stands for itself.
 */
export function unitOf({ path }: FoundFile): string {
  const [folder = '', name] = path.split('/', 2);
  if (name === undefined) return folder;
  return folder === 'figures' ? `${folder}/${name.split('.', 1)[0]}` : `${folder}/${name}`;
}

/** Reads the files of a unit. */
export function readPiece({ root, kept }: Content, files: readonly FoundFile[]): Piece {
  const part = kept.part();
  const content = emptyContent(root, part);
  readFiles(content, files);
  const { site, names, sources, broken, problems } = content;
  const lists = { names, problems };
  const sets = { sources, broken };
  return {
    content: {
      ...(site && { site }),
      ...filled(lists, ({ length }) => length),
      ...filled(sets, ({ size }) => size),
      ...filled(recordsIn(content), ({ size }) => size),
    },
    found: part.found,
  };
}

/** Adds what a unit gives to the whole. */
export function addPiece(content: Content, { content: part, found }: Piece): void {
  if (part.site) content.site = part.site;
  if (part.names) content.names = part.names;
  for (const name of RECORDS) addAll<unknown>(content[name], part[name]);
  for (const path of part.broken ?? []) content.broken.add(path);
  content.problems.push(...(part.problems ?? []));
  addSources(content, part.sources ?? new Map());
  for (const [key, each] of found) content.kept.keep(key, each);
}

function addAll<T>(all: Map<string, T>, some: ReadonlyMap<string, T> = new Map()): void {
  for (const [id, record] of some) all.set(id, record);
}

/** Each file of sources stands for itself, so an id may be in two of them. */
function addSources({ sources, problems }: Content, added: Content['sources']): void {
  for (const [id, record] of added) {
    const first = sources.get(id);
    if (!first) sources.set(id, record);
    else
      problems.push(
        problem('id/duplicate', placeOf(record), { id, what: 'source', first: first.file.file }),
      );
  }
}

function recordsIn(content: Content): Pick<Content, (typeof RECORDS)[number]> {
  const { agents, measures, facets, topics, events, charts, articles, pages, texts } = content;
  return { agents, measures, facets, topics, events, charts, articles, pages, texts };
}

function filled<T extends object>(fields: T, size: (field: T[keyof T]) => number): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, field]) => size(field) > 0),
  ) as Partial<T>;
}
