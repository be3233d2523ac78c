import type { Code as CodeBlock, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What a code block of a lesson shows: content with the problem, without it, or what both need. */
type Role = 'wrong' | 'right' | 'also';

/** A code block of a lesson. */
export interface Example {
  role: Role;
  /** The file of the example site that it stands in; undefined where nothing can be run. */
  file: string | undefined;
  language: string;
  text: string;
}

/** What the manual says of a code beyond its message: why it matters, and an example. */
export interface Lesson {
  /** Markdown. */
  why: string;
  examples: Example[];
  /** Markdown on how to silence it; empty where that is not allowed. */
  silence: string;
}

const parser = unified().use(remarkParse).freeze();
const SILENCE = 'Silence';

/** The blocks of a text of a lesson. */
export function markdownOf(markdown: string): RootContent[] {
  return (parser.parse(markdown) as Root).children;
}

/**
 * Reads a lesson: prose on why the problem matters, code blocks whose info string is
 * `yaml wrong figures/march-storm.yaml`, `yaml right` or `yaml also FILE`, and, after the heading
 * "Silence", how to silence it.
 */
export function readLesson(markdown: string): Lesson {
  const { children } = parser.parse(markdown) as Root;
  const heading = children.findIndex((node) => isSilence(node, markdown));
  const [before, after] =
    heading < 0 ? [children, []] : [children.slice(0, heading), children.slice(heading + 1)];
  const examples = before.filter((node) => node.type === 'code');
  return {
    why: textOf(
      before.filter((node) => node.type !== 'code'),
      markdown,
    ),
    examples: examples.map(readExample),
    silence: textOf(after, markdown),
  };
}

function isSilence(node: RootContent, markdown: string): boolean {
  return node.type === 'heading' && sourceOf(node, markdown).replace(/^#+\s*/, '') === SILENCE;
}

function readExample({ lang, meta, value }: CodeBlock): Example {
  const [role, file] = (meta ?? '').split(' ');
  if (role !== 'wrong' && role !== 'right' && role !== 'also')
    throw new Error(`A code block of a lesson must be wrong, right or also, not "${role}".`);
  return { role, file: file || undefined, language: lang ?? 'text', text: value };
}

function textOf(nodes: readonly RootContent[], markdown: string): string {
  return nodes.map((node) => sourceOf(node, markdown)).join('\n\n');
}

function sourceOf({ position }: RootContent, markdown: string): string {
  return markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
