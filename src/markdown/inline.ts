import { parseInline } from '#ledger';
import type { Paragraph, Root } from 'mdast';

/** A title, a standfirst or a key point as a whole text of one paragraph. */
export function inlineRoot(markdown: string): Root {
  const paragraph: Paragraph = { type: 'paragraph', children: parseInline(markdown) };
  return { type: 'root', children: [paragraph] };
}

/** Plain text as Markdown that reads as just that text. */
export function asMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
