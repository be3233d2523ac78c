import type { Element, Root } from 'hast';
import type { Words } from '#words';
import { SKIP, visit } from 'unist-util-visit';
import { scrollRegion } from './element.ts';
import type { Room } from './room.ts';
import { textOf } from './text-of.ts';

/** Puts each table into a region that scrolls sideways, under a name of its own. */
function wrapTables(tree: Root, { texts }: Words): void {
  const names: string[] = [];
  visit(tree, { type: 'element', tagName: 'table' }, (node, index, parent) => {
    const table = node as Element;
    if (!parent || index === undefined) return undefined;
    dressCells(table);
    names.push(texts.table(headings(table).join(', ')));
    parent.children[index] = scrollRegion(numbered(names), table);
    return SKIP;
  });
}

export const rehypeTables =
  ({ words }: Pick<Room, 'words'>) =>
  (tree: Root) =>
    wrapTables(tree, words);

/** The last name, with its number where others went by it before: regions must differ by name. */
function numbered(names: string[]): string {
  const name = names.at(-1) ?? '';
  const times = names.filter((other) => other === name).length;
  return times > 1 ? `${name} (${times})` : name;
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
