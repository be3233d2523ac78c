import { statSync } from 'node:fs';
import { problem, type Problem, topOf } from '#problems';
import { changedFile, filesWith, type FoundFile, type Instead, readText, show } from './disk.ts';
import { emptyContent } from './empty-content.ts';
import { HeldPieces } from './held-pieces.ts';
import type { Kept } from './kept.ts';
import { placeLocalTimes } from './local-times.ts';
import { addPiece, readPiece, unitOf } from './piece.ts';
import { readAhead } from './read-ahead.ts';
import { readFiles } from './read-files.ts';
import { readMeasures } from './read-registries.ts';
import type { Content } from './records.ts';

/** Thrown when nothing can be said about a content folder: there is none. */
export class ContentMissing extends Error {}

const REQUIRED = {
  'site.yaml': 'the title, address and publisher of the site',
  'agents.yaml': 'the bodies that speak',
  'measures.yaml': 'what is counted',
};

/** The articles and the events, of which an archive has thousands. */
const MANY = /^(?:articles\/[^/]+\/index\.md|figures\/[^/]+\.yaml)$/;

/**
 * Reads a content folder whole: every file once, every problem of every file.
 * @param options.instead texts to read in the place of files
 * @param options.kept what earlier readings found
 * @param options.held what this process has read of the folder before
 * @throws ContentMissing when there is no such folder.
 */
export function readContent(
  root: string,
  {
    instead = new Map(),
    kept,
    held = new HeldPieces(),
  }: {
    instead?: Instead | undefined;
    kept?: Kept | undefined;
    held?: HeldPieces | undefined;
  } = {},
): Content {
  if (!isFolder(root)) throw new ContentMissing(root);
  const content = emptyContent(root, kept);
  held.begin();
  const files = filesWith(root, instead);
  if (content.kept.isEmpty && instead.size === 0) readManyAhead(content, files);
  for (const [unit, parts] of Map.groupBy(files, unitOf))
    addPiece(
      content,
      held.take(unit, parts, () => readPiece(content, parts)),
    );
  held.end();
  placeLocalTimes(content);
  expectRequired(content, files);
  return content;
}

/** What is wrong with a file by itself, if it held this text; nothing else of the folder is read. */
export function problemsAlone(root: string, path: string, text: string): Problem[] {
  const content = emptyContent(root);
  const file = changedFile(root, path, text);
  // Tables are read with the series that declares them.
  if (path.endsWith('.csv')) return readText(file, '').problems;
  readFiles(content, [file]);
  return content.problems;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Finds out what files hold before they are read, where that takes less time. */
function readManyAhead({ root, kept }: Content, files: readonly FoundFile[]): void {
  const many = files.filter(({ path }) => MANY.test(path));
  const measures = files.find(({ path }) => path === 'measures.yaml');
  const alone = emptyContent(root);
  if (measures) readMeasures(alone, measures);
  kept.takeOver(readAhead(root, many, alone.names));
}

function expectRequired(content: Content, files: readonly FoundFile[]): void {
  const paths = new Set(files.map(({ path }) => path));
  for (const [name, what] of Object.entries(REQUIRED)) {
    if (paths.has(name)) continue;
    content.problems.push(problem('file/missing', topOf(show(content.root, name)), { what }));
    content.broken.add(name.replace('.yaml', ''));
    if (name === 'measures.yaml') content.broken.add('facets');
  }
}
