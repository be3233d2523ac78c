import type { Element, ElementContent, Properties } from 'hast';

/** An element of a page. Strings among the children are text and are escaped on output. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** A table may be wider than a phone: it scrolls in a region that the keyboard reaches. */
export function scrollRegion(label: string, table: ElementContent): Element {
  return element('section', { className: ['scroll'], tabIndex: 0, ariaLabel: label }, table);
}
