import { parseProse } from '#ledger';
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { wordsOf } from './words.ts';

/**
 * Parses a title, a standfirst or a key point: Markdown without blocks, so "2014. A year" is no
 * list and "# 1" no heading. An opening bracket holds the place of the first character while the
 * parser looks for blocks, and changes nothing about what may follow it.
 */
export function parseInline(markdown: string): PhrasingContent[] {
  const [first] = parseProse(`(${markdown.trim().replace(/\s+/g, ' ')}`).children;
  return first?.type === 'paragraph' ? withoutBracket(first.children) : [];
}

/** The same as a whole text of one paragraph. */
export function inlineRoot(markdown: string): Root {
  const paragraph: Paragraph = { type: 'paragraph', children: parseInline(markdown) };
  return { type: 'root', children: [paragraph] };
}

/** Inline Markdown without its marks: for <title>, descriptions and lists. */
export function plainText(markdown: string): string {
  return parseInline(markdown).map(wordsOf).join('');
}

/** Plain text as Markdown that reads as just that text. */
export function asMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function withoutBracket([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return [];
  return [{ ...first, value: first.value.slice(1) }, ...rest].filter(
    (node) => node.type !== 'text' || node.value !== '',
  );
}
