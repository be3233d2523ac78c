import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from './element.ts';

/** A picture alone in its paragraph becomes a figure; its title, if any, the caption. */
function captionImages(tree: Root): void {
  visit(tree, { type: 'element', tagName: 'p' }, (node, index, parent) => {
    const image = loneImage(node as Element);
    if (image && parent && index !== undefined) parent.children[index] = picture(image);
  });
}

export const rehypePictures = () => captionImages;

function loneImage({ children }: Element): Element | undefined {
  const [only, ...others] = children;
  const isImage = only?.type === 'element' && only.tagName === 'img';
  return isImage && others.length === 0 ? only : undefined;
}

function picture(image: Element): Element {
  const { title, ...properties } = image.properties;
  const caption: ElementContent[] =
    typeof title === 'string' ? [element('figcaption', {}, title)] : [];
  return element('figure', { className: ['picture'] }, { ...image, properties }, ...caption);
}
