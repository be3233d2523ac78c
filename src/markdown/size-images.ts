import type { ImageView } from '#ledger';
import type { Image, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Room } from './room.ts';

/**
 * Gives every picture its size, so that the page does not move while it loads. A picture that is
 * not in the content folder would be loaded from another host: its description is shown instead.
 */
export function sizeImages(tree: Root, room: Room): void {
  visit(tree, 'image', (image, index, parent) => {
    if (!parent || index === undefined) return;
    const { images } = room.references;
    const known = Object.hasOwn(images, image.url) ? images[image.url] : undefined;
    if (known) Object.assign(image, sized(known));
    else parent.children[index] = { type: 'text', value: image.alt ?? '' };
  });
}

export const remarkImages = (room: Room) => (tree: Root) => sizeImages(tree, room);

function sized({ file, width, height }: ImageView): Partial<Image> {
  return {
    url: `/${file}`,
    data: { hProperties: { width, height, loading: 'lazy', decoding: 'async' } },
  };
}
