import { problem, type Place, type Problem, type TextFile } from '#problems';
import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { DEEPEST, yamlProblem } from './yaml-errors.ts';

export type Path = readonly (string | number)[];

/** YAML as plain values, with the place of each of them. */
export interface YamlText {
  /** Undefined when the text cannot be read at all; the problems then say why. */
  value: unknown;
  problems: Problem[];
  /** The place of a value; of its nearest parent when there is no such value. */
  valueAt(path: Path): Place;
  /** The place of the key that leads to a value; of the value itself in a list. */
  keyAt(path: Path): Place;
  /** Offsets of a value in the file, quotes included. */
  rangeAt(path: Path): { start: number; end: number } | undefined;
}

/** The number under this key stays as it was written: "says: 0.50" is not 0.5. */
const PRINTED = 'says';
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
  if (error) return located.asText(undefined, [yamlProblem(error, file, start)]);
  const problems = lint(document, file, start);
  const readable = !problems.some((found) => UNREADABLE.has(found.code));
  return located.asText(readable ? document.toJS({ maxAliasCount: 0 }) : undefined, problems);
}

const UNREADABLE = new Set(['yaml/alias', 'yaml/too-deep', 'yaml/syntax']);

class LocatedYaml {
  readonly #file: TextFile;
  readonly #base: number;
  readonly #root: Node | null;

  constructor(file: TextFile, base: number, root: Node | null) {
    this.#file = file;
    this.#base = base;
    this.#root = root;
  }

  asText(value: unknown, problems: Problem[]): YamlText {
    return {
      value,
      problems,
      valueAt: (path) => this.#place(this.#nearest(path)),
      keyAt: (path) => this.#place(this.#key(path) ?? this.#nearest(path)),
      rangeAt: (path) => this.#range(this.#find(path)),
    };
  }

  #find(path: Path): Node | null {
    let node: Node | null = this.#root;
    for (const step of path) {
      if (isMap(node)) node = (node.get(step, true) as Node | undefined) ?? null;
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
    const pair = parent.items.find((item) => keyText(item.key) === String(path.at(-1)));
    return (pair?.key as Node | undefined) ?? null;
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

/** Walks the document once: what the parser accepts and an editor did not mean. */
function lint(document: Document, file: TextFile, base: number): Problem[] {
  const problems: Problem[] = [];
  const at = (node: Node) =>
    file.place(base + (node.range?.[0] ?? 0), base + (node.range?.[1] ?? 0));
  const walk = (node: unknown, depth: number): void => {
    if (depth > DEEPEST) {
      if (!problems.some((found) => found.code === 'yaml/too-deep'))
        problems.push(problem('yaml/too-deep', at(node as Node), { most: DEEPEST }));
      return;
    }
    if (hasAlias(node)) problems.push(problem('yaml/alias', at(node as Node), {}));
    if (isScalar(node)) problems.push(...lintScalar(node, file, base));
    if (isSeq(node)) for (const item of node.items) walk(item, depth + 1);
    if (!isMap(node)) return;
    problems.push(...duplicateKeys(node.items, file, base));
    for (const { key, value } of node.items) {
      if (keyText(key) === PRINTED) keepPrinted(value);
      walk(value, depth + 1);
    }
  };
  walk(document.contents, 0);
  return problems;
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
    const [start, end] = (key as Node | null)?.range ?? [0, 0];
    const place = file.place(base + start, base + end);
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
