import { argumentsOf, type Problem, slipOf } from '#problems';
import type { Node, Pair } from 'yaml';
import { type Draft, keyText, type Spot } from './draft.ts';
import { isKeyWord } from './key-words.ts';
import { isMisfit, type Remedy } from './remedy.ts';

/** Renames a misspelt key where one known key alone can be meant, and its value fits that one. */
export function mendKey(draft: Draft, problem: Problem): Remedy[] {
  const { file, spots } = draft;
  const at = file.offset(problem.place.line, problem.place.column);
  const spot = spots.find(({ start, pair }) => start === at && pair);
  const { key, known } = argumentsOf('key/unknown', problem) ?? { key: '', known: [] };
  const meant = meantBy(key, known);
  if (!spot?.pair || !meant || hasRival(spot, key, meant, known)) return [];
  const written = file.text.slice(spot.start, spot.end);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  const edit = { start: spot.start, end: spot.end, text: quote + meant + quote };
  const value = placeOf(draft, spot.pair, edit.text.length - written.length);
  const isWrong = (after: readonly Problem[]) =>
    after.some(
      (found) =>
        isMisfit(found) && found.place.line === value?.line && found.place.column === value.column,
    );
  const done = [{ line: problem.place.line, what: `"${key}" renamed to "${meant}"` }];
  return [{ edits: [edit], done, isWrong }];
}

function meantBy(key: string, known: readonly string[]): string | undefined {
  return isKeyWord(key) ? undefined : slipOf(key, known);
}

/** True when the map has the key already, or another that the same one can be meant by. */
function hasRival({ map }: Spot, key: string, meant: string, known: readonly string[]): boolean {
  const others = (map?.items ?? []).map(keyText).filter((other) => other !== key);
  if ((map?.items.length ?? 0) - others.length > 1) return true;
  return others.some(
    (other) => other === meant || (!known.includes(other) && meantBy(other, known) === meant),
  );
}

/** Where the value will stand when its key has got longer by `longer`. */
function placeOf({ file, part }: Draft, { key, value }: Pair, longer: number) {
  const at = (value as Node | null)?.range?.[0];
  const from = (key as Node).range?.[0];
  if (at === undefined || from === undefined || !part) return undefined;
  const { line, column } = file.place(part.start + at);
  const isBeside = line === file.place(part.start + from).line;
  return { line, column: column + (isBeside ? longer : 0) };
}
