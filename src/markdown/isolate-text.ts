import type { Element, ElementContent, Root, Text } from 'hast';
import { type Direction, directionOf, splitByDirection } from '#words';
import { element } from './element.ts';
import type { Room } from './room.ts';

/**
 * Sets words that are read the other way apart, so that they do not turn round what stands beside
 * them: a comma, a bracket, a number.
 */
export const rehypeIsolation =
  ({ textLanguage }: Pick<Room, 'textLanguage'>) =>
  (tree: Root): void =>
    isolateIn(tree, directionOf(textLanguage));

function isolateIn(parent: Root | Element, around: Direction): void {
  const children = parent.children as ElementContent[];
  parent.children = children.flatMap((child) => {
    if (child.type === 'text') return isolated(child, around);
    if (child.type === 'element' && !LEFT_ALONE.has(child.tagName))
      isolateIn(child, directionIn(child) ?? around);
    return child;
  });
}

const LEFT_ALONE = new Set(['bdi', 'code']);

function directionIn({ properties }: Element): Direction | undefined {
  const { dir } = properties;
  return dir === 'rtl' || dir === 'ltr' ? dir : undefined;
}

function isolated({ value }: Text, around: Direction): ElementContent[] {
  const dir = around === 'ltr' ? 'rtl' : 'ltr';
  return splitByDirection(value, around).map(({ text, turned }) =>
    turned ? element('bdi', { dir }, text) : { type: 'text', value: text },
  );
}
