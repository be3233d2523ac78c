import type { PhrasingContent } from 'mdast';
import { parseProse } from './parse-prose.ts';
import { plainWords } from './read-blocks.ts';

/**
 * Parses a title, a standfirst or a key point: Markdown without blocks, so "2014. A year" is no
 * list and "# 1" no heading. An opening bracket holds the place of the first character while the
 * parser looks for blocks, and changes nothing about what may follow it.
 */
export function parseInline(markdown: string): PhrasingContent[] {
  const [first] = parseProse(`(${markdown.trim().replace(/\s+/g, ' ')}`).children;
  return first?.type === 'paragraph' ? withoutBracket(first.children) : [];
}

/** Inline Markdown without its marks, in one line: for pictures, files, lists and <title>. */
export function plainText(markdown: string): string {
  return parseInline(markdown).map(plainWords).join('').replace(/\s+/g, ' ').trim();
}

function withoutBracket([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return [];
  return [{ ...first, value: first.value.slice(1) }, ...rest].filter(
    (node) => node.type !== 'text' || node.value !== '',
  );
}
