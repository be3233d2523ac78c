import type { ImageView } from '#ledger';
import type { Image, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Room } from './room.ts';

/**
 * Gives every picture its size, so that the page does not move while it loads. A picture that is
 * not in the content folder would be loaded from another host: its description is shown instead.
 */
function sizeImages(tree: Root, room: Room): void {
  visit(tree, 'image', (image, index, parent) => {
    if (!parent || index === undefined) return;
    const known = imageOf(image.url, room);
    if (known) Object.assign(image, sized(known));
    else parent.children[index] = { type: 'text', value: image.alt ?? '' };
  });
}

export const remarkImages = (room: Room) => (tree: Root) => sizeImages(tree, room);

function imageOf(address: string, { references: { images } }: Room): ImageView | undefined {
  const name = decoded(address).replace(/^\.\//, '');
  return Object.hasOwn(images, name) ? images[name] : undefined;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function sized({ file, width, height }: ImageView): Partial<Image> {
  return {
    url: `/${file}`,
    data: { hProperties: { width, height, loading: 'lazy', decoding: 'async' } },
  };
}
