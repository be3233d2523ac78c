import { problem, topOf, type Place, type Problem, type TextFile } from '#problems';
import { type FoundFile, readText } from './disk.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import type { Content, Located } from './records.ts';
import { type Path, readYaml, type YamlText } from './yaml.ts';

/** Reads a YAML file and files its problems. Undefined when it is no text at all. */
export function readYamlFile(
  content: Content,
  file: FoundFile,
  what: string,
): { text: TextFile; yaml: YamlText } | undefined {
  const text = openText(content, file, what);
  if (!text) return undefined;
  return { text, yaml: orEmpty(readYaml(text), file, what) };
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
  return { text, yaml: orEmpty(readYaml(text, parts.yaml), file, what), body: parts.body };
}

export function openText(content: Content, file: FoundFile, what: string): TextFile | undefined {
  const { text, problems } = readText(file, what);
  content.problems.push(...problems);
  if (text) content.texts.set(file.shown, text);
  return text;
}

/** A record inside a YAML text, with its fields' places. */
export function located<T>(
  id: string,
  value: T,
  { text, yaml, path }: { text: TextFile; yaml: YamlText; path: Path },
): Located<T> {
  const at = (inner?: Path): Place =>
    inner
      ? yaml.valueAt([...path, ...inner])
      : path.length > 0
        ? yaml.keyAt(path)
        : topOf(text.file);
  const keyAt = (inner: Path) => yaml.keyAt([...path, ...inner]);
  return {
    id,
    value,
    at,
    keyAt,
    rangeAt: (inner) => yaml.rangeAt([...path, ...inner]),
    file: text,
  };
}
