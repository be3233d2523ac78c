import type { Definition, Image, ImageReference, Link, LinkReference, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Turns `[words][name]` into the link it stands for, so that later steps know one form only. */
export function resolveReferences(tree: Root): void {
  const definitions = collectDefinitions(tree);
  visit(tree, ['linkReference', 'imageReference'], (node, index, parent) => {
    const reference = node as LinkReference | ImageReference;
    const definition = definitions.get(reference.identifier);
    if (!definition || !parent || index === undefined) return undefined;
    parent.children[index] = resolve(reference, definition);
    return index;
  });
}

function collectDefinitions(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (definition) => {
    const { identifier } = definition;
    if (!definitions.has(identifier)) definitions.set(identifier, definition);
    return SKIP;
  });
  return definitions;
}

function resolve(reference: LinkReference | ImageReference, to: Definition): Link | Image {
  const target = { url: to.url, title: to.title ?? null };
  if (reference.type === 'imageReference')
    return { type: 'image', alt: reference.alt ?? null, ...target };
  return { type: 'link', children: reference.children, ...target };
}
