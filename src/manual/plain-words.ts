import type { Nodes } from 'mdast';

/** The words of a node without its marks; the address of a link to another site stands behind it. */
export function plainWords(node: Nodes): string {
  if (node.type === 'link') {
    const words = node.children.map(plainWords).join('');
    return /^https?:/.test(node.url) && node.url !== words ? `${words} (${node.url})` : words;
  }
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainWords).join('') : '';
}
