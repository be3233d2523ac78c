import { type Document, isMap, isScalar, type Node, type Pair, parseDocument, YAMLMap } from 'yaml';
import { CannotWrite } from './cannot-write.ts';

/** A place in a YAML file to which a pair can be added. */
export interface Spot {
  /** Null where nothing stands yet: after "claims:", or in an empty file. */
  map: YAMLMap | null;
  /** The key that leads to the map; undefined for the file as a whole. */
  key: Node | undefined;
  /** True when the map stands inside one of flow style. */
  inFlow: boolean;
  /** Spaces by which the file indents what belongs to a key. */
  step: number;
}

const USUAL_STEP = 2;

/**
 * Reads a YAML file with the offsets of its parts.
 * @throws CannotWrite when it is no YAML
 */
export function parseToEdit(text: string): Document {
  const document = parseDocument(text, {
    prettyErrors: false,
    stringKeys: true,
    // The library compares every key with every other; a key that is there is refused by `addToText`.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (!error) return document;
  const line = text.slice(0, error.pos[0]).split('\n').length;
  throw new CannotWrite(
    `The file cannot be read from line ${line} on. Run npm run check, which says what is wrong there, then try again.`,
  );
}

/**
 * Finds the map at a path of keys.
 * @throws CannotWrite when something else stands there
 */
export function findSpot(text: string, document: Document, path: readonly string[]): Spot {
  let spot: Spot = { map: null, key: undefined, inFlow: false, step: USUAL_STEP };
  spot = stepInto(text, spot, document.contents, path);
  for (const name of path) {
    const pair = pairOf(spot.map, name);
    const inFlow = spot.inFlow || spot.map?.flow === true;
    const next = { ...spot, key: pair?.key as Node | undefined, inFlow };
    spot = stepInto(text, next, pair?.value as Node | null, path);
  }
  return spot;
}

function stepInto(text: string, spot: Spot, node: Node | null, path: readonly string[]): Spot {
  if (node && !isMap(node) && !isNothing(node))
    throw new CannotWrite(
      `The file has no map of records under "${path.join('.')}". Run npm run check, which says what belongs there, then try again.`,
    );
  const map = isMap(node) ? node : null;
  return { ...spot, map, step: (map && stepOf(text, map)) ?? spot.step };
}

/** True for what YAML reads into the emptiness after a colon. */
function isNothing(node: Node): boolean {
  return isScalar(node) && node.value === null && node.source === '';
}

function pairOf(map: YAMLMap | null, name: string): Pair | undefined {
  return map?.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}

/** By how much the map indents the maps inside it; undefined when it holds none. */
function stepOf(text: string, map: YAMLMap): number | undefined {
  for (const { key, value } of map.items) {
    if (!isMap(value) || value.flow || value.items.length === 0) continue;
    return columnOf(text, startOf(value.items[0]?.key)) - columnOf(text, startOf(key));
  }
  return undefined;
}

/** Characters before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

export function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

/** The offset after the last character of a pair, without comments and line ends behind it. */
export function endOfPair({ key, value }: Pair): number {
  const [, keyEnd = 0] = (key as Node).range ?? [];
  const node = value as Node | null;
  if (!node || isNothing(node)) return keyEnd;
  const last = node instanceof YAMLMap && !node.flow ? node.items.at(-1) : undefined;
  return last ? endOfPair(last) : (node.range?.[1] ?? keyEnd);
}
