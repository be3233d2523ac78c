import type { ChartView } from '#ledger';
import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { chartNode } from './chart-node.ts';
import { chartFiles } from './chart-words.ts';
import { changeLinks, relink, targetOf } from './own-links.ts';
import type { Room } from './room.ts';

/** Draws a chart where its link stands alone in a paragraph, once a page. */
export function placeCharts(tree: Root, room: Room): void {
  let section = 1;
  visit(tree, ['heading', 'paragraph'], (node, index, parent) => {
    if (node.type === 'heading') section = node.depth;
    if (node.type !== 'paragraph' || !parent || index === undefined) return;
    const chart = chartOf(loneChart(node) ?? '', room);
    if (!chart || room.drawn.has(chart.id)) return;
    room.drawn.add(chart.id);
    parent.children[index] = chartNode(chart, {
      depth: Math.min(section + 1, 6),
      table: 'closed',
      files: chartFiles(chart.id, room.words),
    });
  });
}

/** Leads the other chart links to the chart: to its place on this page, else to its own page. */
function linkCharts(tree: Root, room: Room): void {
  changeLinks(tree, 'chart', (id, link) => {
    const chart = chartOf(id, room);
    return chart && [relink(link, room.drawn.has(id) ? `#chart-${id}` : `/charts/${id}/`)];
  });
}

export const remarkCharts = (room: Room) => (tree: Root) => linkCharts(tree, room);

function loneChart(paragraph: Paragraph): string | undefined {
  const [link, ...others] = paragraph.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return link?.type === 'link' && others.length === 0 ? targetOf(link, 'chart') : undefined;
}

function chartOf(id: string, { references: { charts } }: Room): ChartView | undefined {
  return Object.hasOwn(charts, id) ? charts[id] : undefined;
}
