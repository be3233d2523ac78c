import { problem, type Place, type Problem, type TextFile } from '#problems';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { DEEPEST, yamlProblem } from './yaml-errors.ts';

export type Path = readonly (string | number)[];

/** YAML as plain values, with the place of each of them. */
export interface YamlText {
  /** Undefined when the text cannot be read at all; the problems then say why. */
  value: unknown;
  problems: Problem[];
  /** Maps and lists that were read but cannot be trusted: of two equal keys, which one counts? */
  doubtful: Path[];
  /** The place of a value; of its nearest parent when there is no such value. */
  valueAt(path: Path): Place;
  /** The place of the key that leads to a value; of the value itself in a list. */
  keyAt(path: Path): Place;
  /** Offsets of a value in the file, quotes included. */
  rangeAt(path: Path): { start: number; end: number } | undefined;
}

/** A number under these keys stays as it was written: "says: 0.50" is not 0.5. */
const PRINTED = new Set(['says', 'was', 'now']);
const LOOKS_LIKE_DATE = /^\d{4}-\d{2}(?:-\d{2})?(?:[T/~?%].*)?$/;

/** Reads YAML from a part of a file. Lists every lint; of syntax errors only the first. */
export function readYaml(
  file: TextFile,
  { start, end }: { start: number; end: number } = { start: 0, end: file.text.length },
): YamlText {
  const document = parseDocument(file.text.slice(start, end), {
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    logLevel: 'silent',
  });
  const located = new LocatedYaml(file, start, document.contents);
  const [error] = document.errors;
  if (error)
    return located.asText(undefined, { problems: [yamlProblem(error, file, start)], doubtful: [] });
  const findings = lint(document, file, start);
  const readable = !findings.problems.some((found) => UNREADABLE.has(found.code));
  return located.asText(readable ? document.toJS({ maxAliasCount: 0 }) : undefined, findings);
}

const UNREADABLE = new Set(['yaml/alias', 'yaml/too-deep']);

class LocatedYaml {
  readonly #file: TextFile;
  readonly #base: number;
  readonly #root: Node | null;
  readonly #index = new WeakMap<YAMLMap, Map<string, Pair>>();

  constructor(file: TextFile, base: number, root: Node | null) {
    this.#file = file;
    this.#base = base;
    this.#root = root;
  }

  asText(value: unknown, findings: Findings): YamlText {
    return {
      value,
      ...findings,
      valueAt: (path) => this.#place(this.#nearest(path)),
      keyAt: (path) => this.#place(this.#key(path) ?? this.#nearest(path)),
      rangeAt: (path) => this.#range(this.#find(path)),
    };
  }

  #find(path: Path): Node | null {
    let node: Node | null = this.#root;
    for (const step of path) {
      if (isMap(node)) node = (this.#pairs(node).get(String(step))?.value as Node | null) ?? null;
      else if (isSeq(node)) node = (node.get(step, true) as Node | undefined) ?? null;
      else return null;
    }
    return node;
  }

  #nearest(path: Path): Node | null {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = this.#find(path.slice(0, length));
      if (node?.range)
        return length < path.length ? (this.#key(path.slice(0, length)) ?? node) : node;
    }
    return null;
  }

  #key(path: Path): Node | null {
    const parent = this.#find(path.slice(0, -1));
    if (!isMap(parent)) return null;
    return (this.#pairs(parent).get(String(path.at(-1)))?.key as Node | undefined) ?? null;
  }

  /** The pairs of a map by key; of two equal keys the first. Found once, since maps may be long. */
  #pairs(map: YAMLMap): Map<string, Pair> {
    const known = this.#index.get(map);
    if (known) return known;
    const pairs = new Map(map.items.map((pair) => [keyText(pair.key), pair] as const).reverse());
    this.#index.set(map, pairs);
    return pairs;
  }

  #range(node: Node | null): { start: number; end: number } | undefined {
    if (!node?.range) return undefined;
    return { start: this.#base + node.range[0], end: this.#base + node.range[1] };
  }

  #place(node: Node | null): Place {
    const range = this.#range(node);
    if (!range) return this.#file.place(this.#base, this.#base);
    if (isMap(node) || isSeq(node)) return this.#firstLine(range);
    return this.#file.place(range.start, range.end);
  }

  /** A whole map would underline many lines, so its first line stands for it. */
  #firstLine({ start, end }: { start: number; end: number }): Place {
    const line = this.#file.text.slice(start, end).search(/[\r\n]/);
    return this.#file.place(start, line < 0 ? end : start + line);
  }
}

interface Findings {
  problems: Problem[];
  doubtful: Path[];
}

/** Walks the document once: what the parser accepts and an editor did not mean. */
function lint(document: Document, file: TextFile, base: number): Findings {
  const findings: Findings = { problems: [], doubtful: [] };
  const once = (found: Problem): void => {
    if (!findings.problems.some(({ code }) => code === found.code)) findings.problems.push(found);
  };
  const doubt = (problems: Problem[], path: Path): void => {
    if (problems.some(({ code }) => code !== 'yaml/unquoted-date')) findings.doubtful.push(path);
    findings.problems.push(...problems);
  };
  const walk = (node: unknown, path: Path): void => {
    const at = () => nodePlace(node as Node, file, base);
    if (path.length > DEEPEST) return once(problem('yaml/too-deep', at(), { most: DEEPEST }));
    if (hasAlias(node)) once(problem('yaml/alias', at(), {}));
    if (isScalar(node)) doubt(lintScalar(node, file, base), path.slice(0, -1));
    if (isSeq(node)) node.items.forEach((item, index) => void walk(item, [...path, index]));
    if (!isMap(node)) return;
    doubt(duplicateKeys(node.items, file, base), path);
    for (const { key, value } of node.items) {
      if (PRINTED.has(keyText(key))) keepPrinted(value);
      walk(value, [...path, keyText(key)]);
    }
  };
  walk(document.contents, []);
  return findings;
}

function nodePlace(node: Node, file: TextFile, base: number): Place {
  const [start, end] = node.range ?? [0, 0];
  return file.place(base + start, base + end);
}

function hasAlias(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return 'source' in node && !isScalar(node) ? true : 'anchor' in node && Boolean(node.anchor);
}

function keepPrinted(value: unknown): void {
  if (isScalar(value) && typeof value.value === 'number' && value.source !== undefined)
    value.value = value.source;
}

function duplicateKeys(items: { key: unknown }[], file: TextFile, base: number): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { key } of items) {
    const place = nodePlace(key as Node, file, base);
    const name = keyText(key);
    const before = first.get(name);
    if (before === undefined) first.set(name, place.line);
    else problems.push(problem('yaml/duplicate-key', place, { key: name, first: before }));
  }
  return problems;
}

function lintScalar(node: Scalar, file: TextFile, base: number): Problem[] {
  if (node.type !== 'PLAIN' || !node.range) return [];
  const start = base + node.range[0];
  const source = file.text.slice(start, base + node.range[1]);
  if (LOOKS_LIKE_DATE.test(source))
    return [
      problem('yaml/unquoted-date', file.place(start, start + source.length), { written: source }),
    ];
  const item = /[\r\n][ \t]*(- )/.exec(source);
  if (!item) return [];
  const hyphen = start + item.index + item[0].length - 2;
  const end = hyphen + (file.text.slice(hyphen).match(/^[^\r\n]*/)?.[0].length ?? 1);
  return [problem('yaml/swallowed-item', file.place(hyphen, end), {})];
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}
