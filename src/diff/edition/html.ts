/** The few questions that are asked of the tree of a page. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** The tree of a page whose elements know their place in its text. */
export function treeOf(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html, { sourceCodeLocationInfo: true });
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  const classes = attribute(element, 'class') ?? '';
  return classes.includes(name) && classes.split(/\s+/).includes(name);
}

/** Every element below a node that a question is true of, in the order of the page. */
export function findAll(
  node: { childNodes: Node[] },
  isMeant: (element: Element) => boolean,
): Element[] {
  const found: Element[] = [];
  const lookIn = ({ childNodes }: { childNodes: Node[] }) => {
    for (const child of childNodes.filter(isElement)) {
      if (isMeant(child)) found.push(child);
      lookIn(child);
    }
  };
  lookIn(node);
  return found;
}

/** The first of them. */
export function find(
  { childNodes }: { childNodes: Node[] },
  isMeant: (element: Element) => boolean,
): Element | undefined {
  for (const child of childNodes.filter(isElement)) {
    const first = isMeant(child) ? child : find(child, isMeant);
    if (first) return first;
  }
  return undefined;
}

/** The words of an element, each gap of one space. */
export function wordsOf(element: Element): string {
  return spaced(rawText(element));
}

export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function rawText({ childNodes }: { childNodes: Node[] }): string {
  return childNodes
    .map((node) => ('value' in node ? node.value : isElement(node) ? rawText(node) : ''))
    .join('');
}

/** An element as it stands in the text of the page. */
export function writtenAs(html: string, element: Element | undefined): string {
  const place = element?.sourceCodeLocation;
  return place ? html.slice(place.startOffset, place.endOffset) : '';
}
