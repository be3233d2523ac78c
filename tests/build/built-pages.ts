import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** A page of a build as a parser of HTML sees it. */
export interface BuiltPage {
  /** 'figures/elm-flood/index.html'. */
  file: string;
  html: string;
  elements: { name: string; attributes: Record<string, string>; text: string }[];
  ids: Set<string>;
  indexed: boolean;
}

export function builtPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
}

/** Every content of a meta element by its name or property. */
export function metaOf({ elements }: BuiltPage, name: string): string[] {
  return elements
    .filter(({ attributes }) => attributes['property'] === name || attributes['name'] === name)
    .map(({ attributes }) => attributes['content'] ?? '');
}

/** The linked data of a page as it is written, or undefined where there is none. */
export function linkedDataOf({ elements }: BuiltPage): Record<string, unknown> | undefined {
  const [data] = elements.filter(({ attributes }) => attributes['type'] === 'application/ld+json');
  return data && JSON.parse(data.text);
}

function readPage(file: string, html: string): BuiltPage {
  const elements = elementsOf(parse(html));
  const page = { file, html, elements, ids: new Set<string>(), indexed: true };
  for (const { attributes } of elements) if (attributes['id']) page.ids.add(attributes['id']);
  page.indexed = !metaOf(page, 'robots').some((content) => content.includes('noindex'));
  return page;
}

function elementsOf(node: Node): BuiltPage['elements'] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const below = children.flatMap(elementsOf);
  if (!('tagName' in node)) return below;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const text = children.map((child) => ('value' in child ? child.value : '')).join('');
  return [{ name: node.tagName, attributes, text }, ...below];
}
