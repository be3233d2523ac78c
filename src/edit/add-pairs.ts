import type { YAMLMap } from 'yaml';
import { applyEdits, type Edit, insertion } from './edits.ts';
import { columnOf, endOfPair, findSpot, parseToEdit, type Spot, startOf } from './yaml-spot.ts';
import { printFlowPair, printPair, type Value } from './print-pair.ts';

/** Pairs that go to the end of the map at a path of keys. */
export interface Addition {
  path: readonly string[];
  pairs: readonly (readonly [key: string, value: Value])[];
}

/**
 * Adds pairs in the style of what is there, and changes nothing else. Only an empty "{}" in block
 * style gives way to lines. Of two additions at one place, the first stands first.
 * @throws CannotWrite when the file is no YAML, or no map stands at a path
 */
export function addPairs(text: string, additions: readonly Addition[]): string {
  const document = parseToEdit(text);
  const edits = additions.flatMap(({ path, pairs }) =>
    editsFor(text, findSpot(text, document, path), pairs),
  );
  return applyEdits(text, edits);
}

function editsFor(text: string, spot: Spot, pairs: Addition['pairs']): Edit[] {
  const { map } = spot;
  const inFlow = (): string[] => pairs.map(([key, value]) => printFlowPair(key, value));
  if (map?.flow && map.items.length > 0) return addToFlow(text, map, inFlow());
  const gone = map?.flow ? emptyBraces(text, spot) : undefined;
  if (map?.flow && !gone) return [fillBraces(text, map, inFlow().join(', '))];
  const column = columnFor(text, spot);
  const separated = map !== null && !map.flow && isSeparated(text, map);
  const lines = pairs.flatMap(([key, value]) => {
    const printed = printPair(key, value, { indent: column, step: spot.step });
    return separated ? ['', ...printed] : printed;
  });
  return [...(gone ?? []), insertLines(text, endOfSpot(text, spot, column), lines)];
}

function columnFor(text: string, { map, key, step }: Spot): number {
  const first = map?.items[0]?.key;
  if (first) return columnOf(text, startOf(first));
  return key ? columnOf(text, startOf(key)) + step : 0;
}

/** The start of the line behind what is in the map, and behind the comments that belong to it. */
function endOfSpot(text: string, { map, key }: Spot, column: number): number {
  const last = map?.items.at(-1);
  if (last) return afterComments(text, afterLine(text, endOfPair(last)), column);
  if (!key) return afterComments(text, 0, 0);
  const end = map?.range?.[1] ?? key.range?.[1] ?? 0;
  return afterComments(text, afterLine(text, end), columnOf(text, startOf(key)) + 1);
}

function afterLine(text: string, offset: number): number {
  // A text that begins with | or > ends with its line end.
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Comments from this column on belong to what is above them; those left of it to what follows. */
function afterComments(text: string, start: number, column: number): number {
  let end = start;
  let line = start;
  while (line < text.length) {
    const next = afterLine(text, line + 1);
    const [, indent, mark] = /^([ \t]*)([^\r\n]?)/.exec(text.slice(line, next)) ?? [];
    if (mark === '#' && (indent ?? '').length >= column) end = next;
    else if (mark !== '' && !(column === 0 && text.startsWith('---', line))) break;
    else if (mark !== '') end = next;
    line = next;
  }
  return end;
}

/** True when an empty line stands before the last entry, its comments aside. */
function isSeparated(text: string, { items }: YAMLMap): boolean {
  if (items.length < 2) return false;
  const lines = text
    .slice(0, startOf(items.at(-1)?.key))
    .split('\n')
    .slice(0, -1);
  const before = lines.findLast((line) => !/^\s*#/.test(line));
  return before?.trim() === '';
}

function insertLines(text: string, at: number, lines: string[]): Edit {
  const lineEnd = lineEndOf(text);
  const block = lines.join(lineEnd);
  const isCut = at > 0 && text[at - 1] !== '\n';
  return insertion(at, isCut ? lineEnd + block : block + lineEnd);
}

function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** Takes away the braces of an empty map that can become lines; undefined when it cannot. */
function emptyBraces(text: string, { map, key, inFlow }: Spot): Edit[] | undefined {
  const [from, to] = [key?.range?.[1], map?.range?.[1]];
  if (inFlow || from === undefined || to === undefined) return undefined;
  const [all, colon] = /^(\s*:)\s*\{\s*\}$/.exec(text.slice(from, to)) ?? [];
  return all && colon ? [{ start: from + colon.length, end: to, text: '' }] : undefined;
}

function fillBraces(text: string, map: YAMLMap, pair: string): Edit {
  const at = (map.range?.[1] ?? 0) - 1;
  return insertion(at, `${/\s/.test(text[at - 1] ?? '') ? '' : ' '}${pair} `);
}

/** Behind the last entry: on lines of their own when that one has a line of its own. */
function addToFlow(text: string, map: YAMLMap, pairs: readonly string[]): Edit[] {
  const last = map.items.at(-1);
  const end = last ? endOfPair(last) : 0;
  const start = startOf(last?.key);
  const column = columnOf(text, start);
  const hasOwnLine = text.slice(start - column, start).trim() === '';
  const [rest, comma] = /^[ \t]*(,?)[ \t]*(?:#[^\r\n]*)?(?=\r?\n)/.exec(text.slice(end)) ?? [];
  if (!hasOwnLine || rest === undefined) return [insertion(end, `, ${pairs.join(', ')}`)];
  const indent = `${lineEndOf(text)}${' '.repeat(column)}`;
  const lines = `${indent}${pairs.join(`,${indent}`)}`;
  if (comma) return [insertion(end + rest.length, `${lines},`)];
  return rest
    ? [insertion(end, ','), insertion(end + rest.length, lines)]
    : [insertion(end, `,${lines}`)];
}
