import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Between two signs it shows nothing, and no program takes what stands around it for a name or an address. */
const JOINER = '\u2060';

/**
 * A Markdown text that tells of things a stranger has written, so that it does nothing but tell: it calls
 * nobody, is no mention of another discussion, shows no picture, leads to web pages alone and cannot pass for
 * the mark of our own comment. It is read as a host of code reads it and written anew, so that what looks
 * harmless to a pattern and is not gains nothing.
 */
export function neutral(markdown: string): string {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const blocks = tree.children.flatMap(quiet).map(asBlock);
  const calm: Root = { type: 'root', children: blocks as RootContent[] };
  return unified()
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', rule: '-' })
    .stringify(calm);
}

/** Text that was no text before may stand where only blocks do. */
function asBlock(node: Nodes): Nodes {
  return node.type === 'text' ? { type: 'paragraph', children: [node] } : node;
}

function quiet(node: Nodes): Nodes[] {
  switch (node.type) {
    case 'text':
      return [{ ...node, value: quietText(node.value) }];
    case 'html':
      return [quietHtml(node.value)];
    case 'image':
    case 'imageReference':
      return [{ type: 'text', value: quietText(`(picture: ${node.alt ?? 'without words'})`) }];
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return [];
    case 'footnoteReference':
    case 'linkReference':
      return 'children' in node ? node.children.flatMap(quiet) : [];
    case 'link':
      return quietLink(node.url, node.children.flatMap(quiet));
    default:
      return [quietInside(node)];
  }
}

const HOLDS_BLOCKS = new Set(['blockquote', 'listItem']);

function quietInside(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = node.children.flatMap(quiet);
  const kept = HOLDS_BLOCKS.has(node.type) ? children.map(asBlock) : children;
  return { ...node, children: kept } as Nodes;
}

/** The one piece of HTML in a report: what can be opened and closed. */
const FOLD = /^(?:\s|<\/?details>|<summary>[^<]*<\/summary>)*$/;

function quietHtml(html: string): Nodes {
  if (!FOLD.test(html)) return { type: 'text', value: quietText(html) };
  // "&#39;" is an apostrophe and calls nobody.
  return {
    type: 'html',
    value: html.replace(CALLS, (sign, at: number) =>
      html[at - 1] === '&' ? sign : `${sign}${JOINER}`,
    ),
  };
}

/** An address that stands as a text of its own is shown and leads nowhere, as are those of other discussions. */
function quietLink(url: string, children: Nodes[]): Nodes[] {
  const words = children.map((child) => ('value' in child ? child.value : '')).join('');
  if (bare(words) === bare(url)) return [{ type: 'inlineCode', value: bare(words) }];
  if (!isPage(url)) return children;
  return [{ type: 'link', url, children } as Nodes];
}

function bare(address: string): string {
  return address.replaceAll(JOINER, '').replace(/^(?:mailto:|https?:\/\/)/, '');
}

function isPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol) || username !== '') return false;
  // A link to an issue or a commit would show up there.
  const isDiscussion = /^\/[^/]+\/[^/]+\/(?:issues|pull|pulls|commit|discussions)\//.test(pathname);
  return !(/(?:^|\.)github\.com$/.test(hostname) && isDiscussion);
}

/** Before signs by which hosts of code know names, other discussions and addresses. */
const CALLS = /@(?=[\w-])|#(?=\d)|\b(?:GH|gh)(?=-\d)|(?<=:)\/\/|\bwww(?=\.)/g;

function quietText(text: string): string {
  return text.replace(CALLS, `$&${JOINER}`);
}
