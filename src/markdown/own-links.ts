import type { Properties } from 'hast';
import type { Link, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The links that mean something on this site and nowhere else. */
export type Scheme = 'figure' | 'source' | 'chart';

/** What stands after the scheme of a link; undefined for any other link. */
export function targetOf(link: Link, scheme: Scheme): string | undefined {
  const [written] = link.url.split(':', 1);
  return written?.toLowerCase() === scheme ? link.url.slice(scheme.length + 1) : undefined;
}

/**
 * Hands every link of a scheme to `change`, in the order of the text, and puts its answer in the
 * place of the link. A link without an answer becomes its words, so that no unknown address
 * reaches a page.
 */
export function changeLinks(
  tree: Root,
  scheme: Scheme,
  change: (target: string, link: Link) => PhrasingContent[] | undefined,
): void {
  visit(tree, 'link', (link, index, parent) => {
    const target = targetOf(link, scheme);
    if (target === undefined || !parent || index === undefined) return undefined;
    const replacement = change(target, link) ?? link.children;
    parent.children.splice(index, 1, ...replacement);
    return index + replacement.length;
  });
}

/** The same words, leading elsewhere. */
export function relink(link: Link, url: string, hProperties: Properties = {}): Link {
  return { ...link, url, title: null, data: { hProperties } };
}
