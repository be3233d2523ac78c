import type { Html, Nodes, Text } from 'mdast';
import { REFERENCE } from './link-scheme.ts';
import { numberMarks } from './number-marks.ts';
import type { ProseText } from './prose.ts';

/** Something in a text that a rule judges. Offsets count in the text. */
export type Mark = { start: number; end: number } & (
  | { mark: 'unbound'; words: string; linked: boolean }
  /** `link` is the place of the link among those of the text. */
  | { mark: 'cut'; printed: string; whole: string; link: number }
  | { mark: 'html'; written: string }
  | { mark: 'title' }
  | { mark: 'image'; url: string; alt: string }
  | { mark: 'reference'; written: string; name: string }
  /** A text for one line has more than one paragraph, or something else. */
  | { mark: 'blocks' }
);

/**
 * All that the rules of prose judge in a text, but for its links.
 * @param names what holds a numeral and counts nothing
 */
export function marksOf(prose: ProseText, names: readonly string[]): Mark[] {
  return [
    ...prose.blocks.flatMap((block) => numberMarks(prose, block, names)),
    ...markdownMarks(prose),
  ];
}

/** What Markdown allows and the site does not show: HTML, images of elsewhere, a second title. */
function markdownMarks(prose: ProseText): Mark[] {
  const marks: Mark[] = isInline(prose)
    ? []
    : [{ mark: 'blocks', start: 0, end: prose.text.length }];
  const walk = (node: Nodes): void => {
    marks.push(...marksAt(node, prose));
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(prose.root);
  return marks;
}

/** Titles and the like are one paragraph, since they stand inside a heading or a list item. */
function isInline({ name, root }: ProseText): boolean {
  const [only, ...more] = root.children;
  return name === 'body' || (only?.type === 'paragraph' && more.length === 0);
}

function marksAt(node: Nodes, prose: ProseText): Mark[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (node.type === 'html' && !node.value.startsWith('</'))
    return [{ mark: 'html', start, end, written: shortened(node) }];
  if (node.type === 'image')
    return [{ mark: 'image', start, end, url: node.url, alt: node.alt ?? '' }];
  if (node.type === 'heading' && node.depth === 1 && prose.name === 'body')
    return [{ mark: 'title', start, end }];
  return node.type === 'text' ? undefinedReferences(node, prose) : [];
}

/** A link or footnote whose definition is missing stays in the text with its brackets. */
function undefinedReferences(node: Text, prose: ProseText): Mark[] {
  // A text that GFM cut out beside an address it found itself has no place, and no brackets to judge.
  if (!node.position) return [];
  const from = node.position.start.offset ?? 0;
  const source = prose.text.slice(from, node.position.end.offset);
  return [...source.matchAll(REFERENCE)]
    .filter(({ index }) => source[index - 1] !== '\\')
    .map(({ index, 0: written }) => ({
      mark: 'reference',
      start: from + index,
      end: from + index + written.length,
      written,
      name: /\[([^\][]*)\]$/.exec(written)?.[1] || written.slice(1, written.indexOf(']')),
    }));
}

function shortened({ value }: Html): string {
  const line = value.split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
