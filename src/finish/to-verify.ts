import { type BuiltPages, factsIn } from './built-pages.ts';

/**
 * The pages and style sheets of a site in which there may be a fault, sorted. In an update, what stays was verified
 * with the site that is published: a fault in it is a link to a file or a place that was there and is not any more.
 * @param published the files of the site that is updated; undefined where the site is made whole
 */
export function toVerify(pages: BuiltPages, published?: ReadonlySet<string>): string[] {
  const leading = pages.files.filter((file) => /\.(?:html|css)$/.test(file));
  if (published === undefined) return leading;
  const lost = new Set(lostIn(pages, published).map(topOf));
  const marks = [...lost].map((top) => JSON.stringify(top).slice(1, -1)).concat(ESCAPE);
  const mayLeadToLost = (file: string) => {
    const { facts = '' } = pages.known.get(file) ?? {};
    return (
      lost.size > 0 &&
      (lost.has(topOf(file)) || !facts || marks.some((mark) => facts.includes(mark)))
    );
  };
  return leading.filter(
    (file) => pages.isMade(file) || !published.has(file) || mayLeadToLost(file),
  );
}

/** An address with an escape may spell any name. */
const ESCAPE = '%';

/**
 * The folder of the first level that a file is in, empty for none. Any address that leads into it from elsewhere
 * has its name.
 */
function topOf(file: string): string {
  return file.slice(0, Math.max(file.indexOf('/'), 0));
}

/** Files that are gone, and pages in which a place is gone. */
function lostIn(pages: BuiltPages, published: ReadonlySet<string>): string[] {
  const gone = published.difference(new Set(pages.files));
  const changed = pages.paths.filter((file) => pages.isMade(file) && published.has(file));
  return [...gone, ...changed.filter((file) => !hasAllPlaces(pages, file))];
}

function hasAllPlaces(pages: BuiltPages, file: string): boolean {
  const { ids: before } = factsIn(pages.staying?.before.get(file));
  const ids = new Set(pages.factsOf(file).ids);
  return before?.every((id) => ids.has(id)) ?? false;
}
