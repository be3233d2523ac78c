import type { Root } from 'mdast';
import { changeLinks, relink } from './own-links.ts';
import type { Room } from './room.ts';

/** Leads a cited source to its entry in the list of sources. */
function citeSources(tree: Root, room: Room): void {
  changeLinks(tree, 'source', (id, link) =>
    Object.hasOwn(room.references.sources, id)
      ? [relink(link, `/sources/#${id}`, { className: ['cite'] })]
      : undefined,
  );
}

export const remarkSources = (room: Room) => (tree: Root) => citeSources(tree, room);
