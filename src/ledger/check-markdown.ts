import { problem, type Problem } from '#problems';
import type { Html, Image, Nodes, Text } from 'mdast';
import type { ProseSetting } from './check-prose.ts';
import { REFERENCE, splitScheme } from './link-scheme.ts';
import type { ProseText } from './prose.ts';

/** What Markdown allows and the site does not show: HTML, images of elsewhere, a second title. */
export function checkMarkdown(prose: ProseText, setting: ProseSetting): Problem[] {
  const problems: Problem[] = [];
  const walk = (node: Nodes): void => {
    problems.push(...checkNode(node, prose, setting));
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(prose.root);
  return problems;
}

/** Titles and the like are one paragraph, since they stand inside a heading or a list item. */
export function checkInline(prose: ProseText): Problem[] {
  const [only, ...more] = prose.root.children;
  if (only?.type === 'paragraph' && more.length === 0) return [];
  return [problem('prose/not-inline', prose.at(0, prose.text.length), { key: prose.name })];
}

function checkNode(node: Nodes, prose: ProseText, setting: ProseSetting): Problem[] {
  const { start, end } = node.position ?? {};
  const place = prose.at(start?.offset ?? 0, end?.offset ?? 0);
  if (node.type === 'html' && !node.value.startsWith('</'))
    return [problem('prose/raw-html', place, { written: shortened(node) })];
  if (node.type === 'image') return checkImage(node, place, setting);
  if (node.type === 'heading' && node.depth === 1 && prose.name === 'body')
    return [problem('prose/second-title', place, {})];
  if (node.type === 'text') return undefinedReferences(node, prose);
  return [];
}

/** A link or footnote whose definition is missing stays in the text with its brackets. */
function undefinedReferences(node: Text, prose: ProseText): Problem[] {
  // A text that GFM cut out beside an address it found itself has no place, and no brackets to judge.
  if (!node.position) return [];
  const start = node.position.start.offset ?? 0;
  const source = prose.text.slice(start, node.position.end.offset);
  return [...source.matchAll(REFERENCE)]
    .filter(({ index }) => source[index - 1] !== '\\')
    .map(({ index, 0: written }) =>
      problem(
        'prose/undefined-reference',
        prose.at(start + index, start + index + written.length),
        {
          written,
          name: /\[([^\][]*)\]$/.exec(written)?.[1] || written.slice(1, written.indexOf(']')),
        },
      ),
    );
}

function checkImage(image: Image, place: Problem['place'], { images }: ProseSetting): Problem[] {
  const { scheme, rest } = splitScheme(image.url);
  const name = decoded(rest).replace(/^\.\//, '');
  if (scheme || !images.has(name))
    return [problem('reference/unknown-image', place, { written: image.url })];
  return image.alt?.trim() ? [] : [problem('prose/image-without-text', place, { image: name })];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function shortened({ value }: Html): string {
  const line = value.split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
