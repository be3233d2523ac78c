import type {
  BlockContent,
  Code,
  Heading,
  InlineCode,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast';

type Words = string | PhrasingContent;

const inline = (words: readonly Words[]): PhrasingContent[] =>
  words.map((each) => (typeof each === 'string' ? text(each) : each));

const text = (value: string): Text => ({ type: 'text', value });

export const word = (value: string): InlineCode => ({ type: 'inlineCode', value });

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

export const paragraph = (...words: Words[]): Paragraph => ({
  type: 'paragraph',
  children: inline(words),
});

/** A heading of a section; the title of the page is the only one above it. */
export const heading = (depth: 2 | 3, ...words: Words[]): Heading => ({
  type: 'heading',
  depth,
  children: inline(words),
});

/** A block of code; `role` is told to whoever prints it. */
export const code = (lang: string, value: string, role?: string): Code => ({
  type: 'code',
  lang,
  value,
  meta: role ?? null,
});

export const list = (items: readonly BlockContent[][]): List => ({
  type: 'list',
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});

/** A link to a page of the manual by its path, which is also what to type in a terminal. */
export const linkTo = (path: string, label = path): Link => ({
  type: 'link',
  url: path === '' ? '/manual/' : `/manual/${path}/`,
  children: [text(label)],
});

export const table = (head: readonly Words[], rows: readonly (readonly Words[])[]): Table => ({
  type: 'table',
  children: [head, ...rows].map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inline([cell]) })),
  })),
});

/** Words in a row with a comma between them. */
export const inRow = (words: readonly Words[]): Words[] =>
  words.flatMap((each, at) => (at === 0 ? [each] : [', ', each]));
