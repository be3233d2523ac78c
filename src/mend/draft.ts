import type { TextFile } from '#problems';
import { splitFrontMatter } from '#ledger';
import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A scalar of a YAML text, and where it stands. */
export interface Spot {
  /** Offsets in the file, quotes included. */
  start: number;
  end: number;
  /** Keys and positions that lead to it; for a key, those that lead to its map. */
  path: readonly (string | number)[];
  scalar: Scalar;
  /** The list that it is an item of. */
  list?: YAMLSeq;
  /** The pair that it is the key of, and the map that this stands in. */
  pair?: Pair;
  map?: YAMLMap;
}

/** A text that is being mended, with the places of its scalars as far as YAML can read it. */
export interface Draft {
  file: TextFile;
  /** Offsets of what is YAML in it; undefined when nothing is. */
  part: Part | undefined;
  spots: readonly Spot[];
}

export interface Part {
  start: number;
  end: number;
}

/** Deeper nesting is a problem of its own, and kept from the stack. */
const DEEPEST = 64;

export function openDraft(file: TextFile): Draft {
  const part = yamlPart(file);
  return { file, part, spots: part ? spotsIn(file.text, part) : [] };
}

/** Offsets of the YAML of a file: all of it, or the front matter. */
export function yamlPart(file: TextFile): Part | undefined {
  if (file.file.endsWith('.yaml')) return { start: 0, end: file.text.length };
  if (!file.file.endsWith('.md')) return undefined;
  const parts = splitFrontMatter(file);
  return 'code' in parts ? undefined : parts.yaml;
}

function spotsIn(text: string, { start, end }: Part): Spot[] {
  const { contents } = parseDocument(text.slice(start, end), {
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const spots: Spot[] = [];
  const note = (scalar: unknown, rest: Omit<Spot, 'start' | 'end' | 'scalar'>): void => {
    if (!isScalar(scalar) || !scalar.range) return;
    const [from, to] = scalar.range;
    spots.push({ start: start + from, end: start + to, scalar, ...rest });
  };
  const walk = (node: unknown, path: Spot['path'], list?: YAMLSeq): void => {
    if (path.length > DEEPEST) return;
    if (isScalar(node)) note(node, { path, ...(list && { list }) });
    if (isSeq(node)) node.items.forEach((item, index) => void walk(item, [...path, index], node));
    if (!isMap(node)) return;
    for (const pair of node.items) {
      note(pair.key, { path, pair, map: node });
      walk(pair.value, [...path, keyText(pair)]);
    }
  };
  walk(contents, []);
  return spots;
}

export function keyText({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/** What a text holds, whatever its layout: every scalar behind the keys that lead to it. */
export function scalarsOf({ spots }: Draft): string {
  return JSON.stringify(
    spots.filter(({ pair }) => !pair).map(({ path, scalar }) => [path, scalar.source]),
  );
}
