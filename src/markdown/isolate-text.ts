import type { Element, ElementContent, Root, Text } from 'hast';
import { type Direction, directionOf } from '#words';
import { element } from './element.ts';
import type { Room } from './room.ts';

/** The scripts of `directionOf` that a text may hold. */
const SCRIPTS = [
  ...['Adlam', 'Arabic', 'Hanifi_Rohingya', 'Hebrew', 'Mandaic', 'Mende_Kikakui'],
  ...['Nko', 'Samaritan', 'Syriac', 'Thaana'],
];
const RTL = SCRIPTS.map((script) => `\\p{Script=${script}}`).join('');

/** Letters that are read the other way than the text around them, and what stands between such. */
const RUNS: Record<Direction, RegExp> = {
  ltr: runOf(`(?=\\p{L})[${RTL}]`),
  rtl: runOf(`(?=\\p{L})[^${RTL}]`),
};

function runOf(letter: string): RegExp {
  return new RegExp(`${letter}(?:[^\\p{L}]*${letter})*\\p{M}*`, 'gu');
}

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

/** A text in pieces; the text itself where all of it is read one way. */
function isolated({ value }: Text, around: Direction): ElementContent[] {
  const dir = around === 'ltr' ? 'rtl' : 'ltr';
  const pieces: ElementContent[] = [];
  let end = 0;
  for (const { 0: run, index } of value.matchAll(RUNS[around])) {
    pieces.push(...textOf(value.slice(end, index)), element('bdi', { dir }, run));
    end = index + run.length;
  }
  return [...pieces, ...textOf(value.slice(end))];
}

function textOf(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
