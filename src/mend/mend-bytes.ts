import { type Edit, insertion } from '#edit';
import type { Problem } from '#problems';
import type { Draft } from './draft.ts';
import type { Remedy } from './remedy.ts';

/** Takes the invisible mark away that stands before the text. */
export function mendMark(_: Draft, { place }: Problem): Remedy[] {
  const edit = { start: -1, end: 0, text: '' };
  return [{ edits: [edit], done: [{ line: place.line, what: 'byte-order mark taken away' }] }];
}

/** Gives every line the end that most lines have; of two equal halves, that of the first line. */
export function mendLineEnds({ file }: Draft, { place }: Problem): Remedy[] {
  const ends = [...file.text.matchAll(/\r?\n/g)];
  const windows = ends.filter(([end]) => end === '\r\n').length;
  const unix = ends.length - windows;
  const isWindows = windows === unix ? ends[0]?.[0] === '\r\n' : windows > unix;
  const edits = ends.flatMap(({ 0: end, index }) => lineEnd(end, index, isWindows));
  const what = `line ends changed to those of most lines (${isWindows ? 'Windows' : 'Unix'})`;
  return [{ edits, done: [{ line: place.line, what }] }];
}

function lineEnd(end: string, at: number, isWindows: boolean): Edit[] {
  if ((end === '\r\n') === isWindows) return [];
  return [isWindows ? insertion(at, '\r') : { start: at, end: at + 1, text: '' }];
}
