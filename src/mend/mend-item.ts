import type { Problem } from '#problems';
import type { Draft, Spot } from './draft.ts';
import { isMisfit, type Remedy } from './remedy.ts';
import { isUntouched } from './untouched.ts';

/** Gives a swallowed item the indent of the other hyphens of its list. */
export function mendItem({ file, spots }: Draft, { place }: Problem): Remedy[] {
  const hyphen = file.offset(place.line, place.column);
  const spot = spots.find(({ start, end }) => start < hyphen && hyphen < end);
  if (!spot?.list || isUntouched(spot.path)) return [];
  const column = hyphenColumn(file.text, spot);
  if (column === undefined || mayContinue(file.text, spot, hyphen)) return [];
  const edit = { start: lineStart(file.text, hyphen), end: hyphen, text: ' '.repeat(column) };
  const isWrong = (after: readonly Problem[]) =>
    after.some((found) => isMisfit(found) && found.place.line === place.line);
  const what = 'list item indented like the others';
  return [{ edits: [edit], done: [{ line: place.line, what }], isWrong }];
}

/** The column of the hyphen before an item that has a line of its own. */
function hyphenColumn(text: string, { start }: Spot): number | undefined {
  const lead = /^( *)- +$/.exec(text.slice(lineStart(text, start), start));
  return lead?.[1]?.length;
}

/**
 * True where the hyphen may be a dash of a sentence that goes on: it stands below the words of the
 * item, these are several, and what follows does not begin anew.
 */
function mayContinue(text: string, { start }: Spot, hyphen: number): boolean {
  const isLeftOfWords = hyphen - lineStart(text, hyphen) < start - lineStart(text, start);
  const before = text.slice(start, hyphen).trim();
  if (isLeftOfWords || !/\s/.test(before)) return false;
  return !/[.!?…]["'”’)]*$/.test(before) || /^- *\p{Ll}/u.test(text.slice(hyphen));
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
