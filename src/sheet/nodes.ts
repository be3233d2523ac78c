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

export const heading = (depth: 1 | 2 | 3 | 4, ...parts: Inline[]): Heading => ({
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

export function table(head: Inline[], body: Inline[][]): Table {
  const row = (cells: Inline[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: inline([cell]) })),
  });
  return { type: 'table', children: [row(head), ...body.map(row)] };
}

export const quotation = (...parts: Inline[]): BlockContent => ({
  type: 'blockquote',
  children: [paragraph(...parts)],
});

/** An entry of a list, with what stands under its words. */
export const item = (...children: BlockContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children,
});

/** What is shown when somebody opens it, where Markdown is read with HTML in it. */
export const folded = (summary: string, ...content: BlockContent[]): BlockContent[] => [
  { type: 'html', value: `<details><summary>${escaped(printable(summary))}</summary>` },
  ...content,
  { type: 'html', value: '</details>' },
];

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\s+/g, ' ');

function inline(parts: Inline[]): PhrasingContent[] {
  return parts
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? { type: 'text', value: printable(part) } : part));
}
