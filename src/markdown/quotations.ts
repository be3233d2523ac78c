import type { Blockquote, Link, Paragraph, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { inLanguage } from '#words';
import { targetOf } from './own-links.ts';
import type { Room } from './room.ts';

/**
 * A block quotation whose last line cites a source becomes a figure: the quotation in the language
 * of the source, and below it, in that of the text, who is quoted. Where that is all on one line, the
 * whole is in the language of the source.
 */
function captionQuotations(tree: Root, { references }: Room): void {
  visit(tree, 'blockquote', (quotation, index, parent) => {
    const cited = citationOf(quotation);
    if (!cited || !parent || index === undefined) return undefined;
    const { quoted, line, id } = cited;
    const source = Object.hasOwn(references.sources, id) ? references.sources[id] : undefined;
    const hProperties = { ...inLanguage(source?.language) };
    if (quoted.length === 0) quotation.data = { hProperties };
    else parent.children[index] = figure(quoted, line, hProperties);
    return SKIP;
  });
}

export const remarkQuotations = (room: Room) => (tree: Root) => captionQuotations(tree, room);

interface Citation {
  quoted: Blockquote['children'];
  /** The line that cites. */
  line: PhrasingContent[];
  /** Of the source. */
  id: string;
}

/** Nothing for a quotation without a source in its last line. */
function citationOf({ children }: Blockquote): Citation | undefined {
  const last = children.at(-1);
  if (last?.type !== 'paragraph') return undefined;
  const [before, line] = splitLastLine(last);
  const link = line.findLast((node): node is Link => targetIn(node) !== undefined);
  const id = link && targetIn(link);
  const quoted = [...children.slice(0, -1), ...(before.length > 0 ? [paragraph(before)] : [])];
  return id === undefined ? undefined : { quoted, line, id };
}

function targetIn(node: PhrasingContent): string | undefined {
  return node.type === 'link' ? targetOf(node, 'source') : undefined;
}

function splitLastLine({ children }: Paragraph): [PhrasingContent[], PhrasingContent[]] {
  const at = children.findLastIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  );
  const node = children[at];
  if (node?.type !== 'text') return [children.slice(0, Math.max(0, at)), children.slice(at + 1)];
  const end = node.value.lastIndexOf('\n');
  const [above, below] = [node.value.slice(0, end), node.value.slice(end + 1)];
  return [
    [...children.slice(0, at), { type: 'text', value: above }],
    [...(below === '' ? [] : [text(below)]), ...children.slice(at + 1)],
  ];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function figure(
  quoted: Blockquote['children'],
  line: PhrasingContent[],
  hProperties: Record<string, string>,
): Blockquote {
  return {
    type: 'blockquote',
    data: { hName: 'figure', hProperties: { className: ['quotation'] } },
    children: [
      { type: 'blockquote', data: { hProperties }, children: quoted },
      { ...paragraph(line), data: { hName: 'figcaption' } },
    ],
  };
}
