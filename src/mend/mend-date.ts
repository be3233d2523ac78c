import { insertion } from '#edit';
import type { Problem } from '#problems';
import type { Draft } from './draft.ts';
import type { Remedy } from './remedy.ts';
import { isUntouched } from './untouched.ts';

/** Puts a date between quotes, which does not change it. */
export function mendDate({ file, spots }: Draft, { place }: Problem): Remedy[] {
  const at = file.offset(place.line, place.column);
  const spot = spots.find(({ start, pair }) => start === at && !pair);
  if (!spot || isUntouched(spot.path)) return [];
  const written = file.text.slice(spot.start, spot.end);
  if (written.includes("'")) return [];
  const edits = [insertion(spot.start, "'"), insertion(spot.end, "'")];
  return [{ edits, done: [{ line: place.line, what: `${written} put in quotes` }] }];
}
