import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { scrollRegion } from './element.ts';
import { textOf } from './text-of.ts';

/** Puts each table into a region that scrolls sideways, named by its column headings. */
export function wrapTables(tree: Root): void {
  visit(tree, { type: 'element', tagName: 'table' }, (node, index, parent) => {
    const table = node as Element;
    if (!parent || index === undefined || isRegion(parent)) return undefined;
    dressCells(table);
    parent.children[index] = scrollRegion(`Table: ${headings(table).join(', ')}`, table);
    return SKIP;
  });
}

export const rehypeTables = () => wrapTables;

function isRegion(parent: Nodes): boolean {
  return parent.type === 'element' && parent.properties['role'] === 'region';
}

/** The align attribute is gone from HTML, and a style attribute would need a looser policy. */
function dressCells(table: Element): void {
  visit(table, 'element', ({ tagName, properties }) => {
    if (tagName === 'th') properties['scope'] = 'col';
    if (properties['align']) properties['className'] = [`align-${String(properties['align'])}`];
    delete properties['align'];
  });
}

function headings(table: Element): string[] {
  const found: string[] = [];
  visit(table, { type: 'element', tagName: 'th' }, (cell) => void found.push(textOf(cell)));
  return found.filter((text) => text !== '');
}
