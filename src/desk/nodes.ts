/** The parts that a sheet is made of, as Markdown trees. */
import { printable } from '#problems';
import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Table,
} from 'mdast';

export type Inline = string | PhrasingContent;

export const bold = (value: string): PhrasingContent => ({
  type: 'strong',
  children: [{ type: 'text', value: printable(value) }],
});

export const code = (value: string): PhrasingContent => ({
  type: 'inlineCode',
  value: printable(value),
});

export const link = (url: string, value: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: printable(value) }],
});

export const paragraph = (...parts: Inline[]): Paragraph => ({
  type: 'paragraph',
  children: inline(parts),
});

export const heading = (depth: 1 | 2 | 3, ...parts: Inline[]): Heading => ({
  type: 'heading',
  depth,
  children: inline(parts),
});

/** A fact with its name: "**Quote:** …". */
export const fact = (name: string, ...parts: Inline[]): ListItem =>
  item(paragraph(bold(`${name}:`), ' ', ...parts));

/** What is ticked off. */
export const task = (...parts: Inline[]): ListItem => ({
  ...item(paragraph(...parts)),
  checked: false,
});

export const list = (children: ListItem[]): List => ({ type: 'list', spread: false, children });

export function table(head: string[], body: string[][]): Table {
  const row = (cells: string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: inline([cell]) })),
  });
  return { type: 'table', children: [row(head), ...body.map(row)] };
}

export const quotation = (...parts: Inline[]): BlockContent => ({
  type: 'blockquote',
  children: [paragraph(...parts)],
});

function item(content: Paragraph): ListItem {
  return { type: 'listItem', spread: false, children: [content] };
}

function inline(parts: Inline[]): PhrasingContent[] {
  return parts
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? { type: 'text', value: printable(part) } : part));
}
