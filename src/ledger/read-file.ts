import { problem, topOf, type Place, type Problem, type TextFile } from '#problems';
import type { z } from 'zod';
import { type FoundFile, readText } from './disk.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { keyOf } from './kept.ts';
import type { Content } from './records.ts';
import { type Validated, validate } from './validate.ts';
import { type Path, readYaml, type YamlText } from './yaml.ts';

/** Reads a YAML file and files its problems. Undefined when it is no text at all. */
export function readYamlFile(
  content: Content,
  file: FoundFile,
  what: string,
): { text: TextFile; yaml: YamlText } | undefined {
  const text = openText(content, file, what);
  if (!text) return undefined;
  return { text, yaml: new LazyYaml(() => orEmpty(readYaml(text), file, what)) };
}

/** Files that are held parsed at a time. The nodes of a file take ten times the memory of its text. */
const MOST_PARSED = 200;
const parsed = new Map<() => YamlText, YamlText>();

/**
 * Parses when something is asked for: of a file that is known, only places that a problem has. Of an
 * archive not all files can be held parsed, so one may be parsed again for its places.
 */
class LazyYaml implements YamlText {
  readonly #read: () => YamlText;

  constructor(read: () => YamlText) {
    this.#read = read;
  }

  get #yaml(): YamlText {
    return parsed.get(this.#read) ?? hold(this.#read);
  }

  get value(): unknown {
    return this.#yaml.value;
  }

  get problems(): Problem[] {
    return this.#yaml.problems;
  }

  get doubtful(): Path[] {
    return this.#yaml.doubtful;
  }

  valueAt(path: Path): Place {
    return this.#yaml.valueAt(path);
  }

  keyAt(path: Path): Place {
    return this.#yaml.keyAt(path);
  }

  rangeAt(path: Path): ReturnType<YamlText['rangeAt']> {
    return this.#yaml.rangeAt(path);
  }
}

function hold(read: () => YamlText): YamlText {
  const [oldest] = parsed.keys();
  if (oldest && parsed.size >= MOST_PARSED) parsed.delete(oldest);
  const yaml = read();
  parsed.set(read, yaml);
  return yaml;
}

/** A file of comments alone holds no value, which is the same as an empty one. */
function orEmpty(yaml: YamlText, file: FoundFile, what: string): YamlText {
  if (yaml.value !== null) return yaml;
  return {
    ...yaml,
    value: undefined,
    problems: [...yaml.problems, problem('file/empty', topOf(file.shown), { what })],
  };
}

/** Reads a Markdown file with front matter. Undefined when one of the two cannot be found. */
export function readMarkdownFile(
  content: Content,
  file: FoundFile,
  what: string,
): { text: TextFile; yaml: YamlText; body: number } | undefined {
  const text = openText(content, file, what);
  if (!text) return undefined;
  const parts: FrontMatter | Problem = splitFrontMatter(text);
  if ('code' in parts) {
    content.problems.push(parts);
    return undefined;
  }
  const yaml = new LazyYaml(() => orEmpty(readYaml(text, parts.yaml), file, what));
  return { text, yaml, body: parts.body };
}

export function openText(content: Content, file: FoundFile, what: string): TextFile | undefined {
  const { text, problems } = readText(file, what);
  content.problems.push(...problems);
  if (text) content.texts.set(file.shown, text);
  return text;
}

/** Checks a file against its schema. What an earlier reading of the same text found in order is so still. */
export function readValue<S extends z.ZodType>(
  { kept }: Content,
  kind: string,
  schema: S,
  { text, yaml }: { text: TextFile; yaml: YamlText },
): Validated<z.infer<S>> {
  const key = keyOf(kind, text.text);
  const known = kept.find(key);
  const found = known === undefined ? validate(schema, yaml) : inOrder(known as z.infer<S>);
  if (found.value !== undefined && found.problems.length === 0 && found.broken.length === 0)
    kept.keep(key, once(known === undefined ? found.value : undefined));
  return found;
}

/** Gives a value when it is asked for it first. */
function once<T>(value: T | undefined): () => T | undefined {
  let next = value;
  return () => {
    const given = next;
    next = undefined;
    return given;
  };
}

const inOrder = <T>(value: T): Validated<T> => ({ value, problems: [], broken: [] });
