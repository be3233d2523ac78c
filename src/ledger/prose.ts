import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Parses Markdown as this site understands it: CommonMark and GFM with footnotes. Directives stay
 * off, since with them on "18:30" loses its minutes. Positions count from the start of `text`.
 */
export function parseProse(text: string): Root {
  return parser.parse(text);
}
