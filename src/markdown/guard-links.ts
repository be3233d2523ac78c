import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Room } from './room.ts';

/**
 * Lets links to the web, to mail and within the site pass, the latter under the site's base; any
 * other link becomes its text. Pictures come from the site itself and only need the base.
 */
export function guardLinks(tree: Root, room: Pick<Room, 'href'>): void {
  visit(tree, 'element', (node, index, parent) => {
    const { properties } = node;
    if (node.tagName === 'img') properties['src'] = room.href(String(properties['src']));
    if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
    const link = kindOf(String(properties['href'] ?? ''));
    if (link === 'refused') return unwrap(parent, index, node);
    if (link === 'site') properties['href'] = room.href(String(properties['href']));
    return undefined;
  });
}

export const rehypeLinks = (room: Pick<Room, 'href'>) => (tree: Root) => guardLinks(tree, room);

type LinkKind = 'elsewhere' | 'site' | 'near' | 'refused';

/** A colon before the first slash: a scheme, or what some reader of the page may take for one. */
const SCHEME = /^[^/?#]*:/;

/** Browsers skip white space and control characters before and inside a scheme, so none may be there. */
function kindOf(address: string): LinkKind {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (/[\u0000-\u0020\u007f\\]/.test(address) || address.startsWith('//')) return 'refused';
  if (/^(?:https?:\/\/|mailto:)/i.test(address)) return 'elsewhere';
  if (SCHEME.test(address)) return 'refused';
  return address.startsWith('/') ? 'site' : 'near';
}

function unwrap(parent: Root | Element, index: number, link: Element): number {
  parent.children.splice(index, 1, ...link.children);
  return index;
}
