import { hash } from 'node:crypto';

/**
 * So many pages of a site make one part of the index at most, up to `MOST_PARTS`. 850 take the indexer 250 MB and
 * three seconds, 425 half of it, which is what one changed article costs. More would take more; but a reader's browser
 * loads two small files of every part, and one or more for each word, so that few parts are better: 32 instead of 16
 * put off the first results by a hundredth over HTTP/2, and by a tenth over HTTP/1.1.
 */
const MOST_PAGES = 500;
const MOST_PARTS = 32;

/**
 * How many parts the index of a site has: a power of two, so that of a site that grows each part is
 * split in two.
 * @param pages how many pages the site has, searched or not
 */
export function partsOf(pages: number, most: number = MOST_PAGES): number {
  let parts = 1;
  while (pages / parts > most && parts < MOST_PARTS) parts *= 2;
  return parts;
}

/**
 * The part of a file of the site, by its path alone: a new page moves no other to another part. A page and
 * its picture are in the same.
 */
export function partOf(file: string, parts: number): number {
  if (parts === 1) return 0;
  return Number.parseInt(hash('sha256', placeOf(file)).slice(0, 8), 16) % parts;
}

/** 'charts/rivers' of 'charts/rivers/index.html' and of 'charts/rivers.png'. */
function placeOf(file: string): string {
  const [room = '', name, ...rest] = file.split('/');
  if (name === undefined) return room;
  return `${room}/${rest.length > 0 ? name : name.replace(/\.\w+$/, '')}`;
}

/** Files by part and, in each, in the order of their names: that in which the indexer takes them. */
export function inParts(files: readonly string[], parts: number): string[][] {
  const groups = Map.groupBy(files.toSorted(), (file) => partOf(file, parts));
  return Array.from({ length: parts }, (_, part) => groups.get(part) ?? []);
}
