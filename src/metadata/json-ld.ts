/** A node of the graph, made by a builder of this folder, each of which has its own type. */
export type GraphNode = object;

/**
 * Linked data for a page, as the content of a script element that is data and never runs. A "<" in
 * a text could end that element, so it is written as its code. A list of nothing is left out.
 */
export function jsonLd(nodes: readonly GraphNode[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph, withoutEmptyLists).replaceAll('<', '\\u003c');
}

function withoutEmptyLists(_key: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
