import type { Element, Root as Page } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Heading, Room } from './room.ts';
import { selfLink } from './self-link.ts';
import { textOf } from './text-of.ts';

/** The title of a page is its only first-level heading; a text's own begin one below. */
export function lowerHeadings(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    if (heading.depth === 1) heading.depth = 2;
  });
}

/** The sections to list at the head of a text: those of the second level, if there are several. */
export function contentsOf(headings: Heading[]): Heading[] {
  const sections = headings.filter(({ depth }) => depth === 2);
  return sections.length > 2 ? sections : [];
}

/** Addresses of the page itself; a heading "Records" must not take one of them. */
const RESERVED =
  /^(?:main|top|records|main-points|(?:records|related|terms)-title|footnote-label|(?:chart|correction|record|word|back|fn|fnref)-.+)$/;

/** Keeps ids of headings apart from those of the page, notes them down, and links each to itself. */
function noteHeadings(tree: Page, headings: Heading[]): void {
  visit(tree, 'element', (node) => {
    const depth = Number(/^h([1-6])$/.exec(node.tagName)?.[1]);
    if (!depth || isOfThePage(node)) return;
    const id = String(node.properties['id']);
    const own = RESERVED.test(id) ? `section-${id}` : id;
    node.properties['id'] = own;
    headings.push({ depth, id: own, text: textOf(node) });
    node.children.push(selfLink(own, own));
  });
}

export const rehypeHeadings = (room: Room) => (tree: Page) => noteHeadings(tree, room.headings);

/** Chart titles and the heading of the footnotes are made here and have their ids already. */
function isOfThePage({ properties }: Element): boolean {
  const classes = properties['className'];
  return (
    properties['id'] === 'footnote-label' ||
    (Array.isArray(classes) && classes.includes('chart-title'))
  );
}
