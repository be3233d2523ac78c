import type { Element } from 'hast';
import { element } from './element.ts';

/**
 * A link to a place of the page itself, for readers who copy its address. It holds no words: its
 * sign is drawn by the style sheet, and its name is that of what it stands in.
 */
export function selfLink(id: string, labelledBy: string): Element {
  return element('a', { className: ['anchor'], href: `#${id}`, ariaLabelledBy: [labelledBy] });
}
