import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type DefaultTreeAdapterTypes as Tree, parse, parseFragment } from 'parse5';

/** Elements that no page of a site has any use for: they run, load, or change what is around them. */
const REFUSED =
  /^(?:script|iframe|frame|frameset|object|embed|applet|portal|audio|video|track|math|foreignobject|animate.*|set|handler|marquee|noscript|xmp|plaintext|noembed|noframes|template|image|mglyph|unknown-element)$/i;
/** Names that the pages and drawings of a site use, so that any other stems from a broken one. */
const NAME = /^(?:[a-z][a-z0-9]*(?:-[a-z]+)*|(?:xml|xlink):[a-z]+|viewBox|[a-z]+[A-Z][A-Za-z]+)$/;
const HANDLER = /^on/i;
const ADDRESS =
  /^(?:href|src|srcset|action|formaction|data|poster|ping|cite|background|xlink:href)$/;
const CODE =
  /^[\p{Cc}\s]*(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|^\s*data:(?!image\/png)/iu;
const LOADING = /^(?:img|script|source|link|use|image|iframe|input)$/;

interface Attribute {
  name: string;
  value: string;
}

/** A sentence for each part of some HTML that could run, load from elsewhere, or should not be there. */
export function examineHtml(html: string, asPage: boolean): string[] {
  const faults: string[] = [];
  const walk = (node: Tree.Node): void => {
    if (node.nodeName === '#comment') faults.push(`a comment: ${(node as Tree.CommentNode).data}`);
    if ('tagName' in node) faults.push(...elementFaults(node));
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  const errors: string[] = [];
  const onParseError = ({ code }: { code: string }) => errors.push(code);
  walk(asPage ? parse(html, { onParseError }) : parseFragment(html, { onParseError }));
  return [...faults, ...errors.map((code) => `not well written: ${code}`)];
}

function elementFaults(element: Tree.Element): string[] {
  const { tagName, attrs } = element;
  const attributes = attrs.map(({ prefix, name, value }) => ({
    name: prefix ? `${prefix}:${name}` : name,
    value,
  }));
  const get = (name: string) => attributes.find((each) => each.name === name)?.value ?? '';
  const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  const isData = tagName === 'script' && get('type') === 'application/ld+json';
  if (isData) JSON.parse(text);
  return [
    ...(REFUSED.test(tagName) && !isData ? [`an element: <${tagName}>`] : []),
    ...(NAME.test(tagName) ? [] : [`an element of a strange name: <${tagName}>`]),
    ...(tagName === 'base' && get('href') ? ['a base with an address'] : []),
    ...(tagName === 'meta' && /refresh|set-cookie/i.test(get('http-equiv')) ? ['a refresh'] : []),
    ...(tagName === 'style' && /attack\.example|@import/.test(text) ? ['a style that loads'] : []),
    ...attributes.flatMap((attribute) => attributeFaults(tagName, attribute)),
  ];
}

function attributeFaults(tag: string, { name, value }: Attribute): string[] {
  const away = LOADING.test(tag) && /^(?:https?:)?\/\/attack\.example/i.test(value);
  return [
    ...(HANDLER.test(name) ? [`a handler: <${tag} ${name}>`] : []),
    ...(name === 'style' || name === 'srcdoc' ? [`an attribute: <${tag} ${name}>`] : []),
    ...(NAME.test(name) ? [] : [`an attribute of a strange name: <${tag} ${name}>`]),
    ...(ADDRESS.test(name) && CODE.test(value) ? [`an address that is code: ${value}`] : []),
    ...(away ? [`it loads: ${value}`] : []),
  ];
}

type Node = Record<string, unknown>;

/** The same for XML. Where a feed holds HTML in a text, that is examined too. */
export function examineXml(xml: string): string[] {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return [`no XML: ${valid.err.msg}`];
  const tags = xml.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '').replaceAll(/>[^<]*</g, '><');
  if (/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet href="javascript/i.test(tags)) return ['a declaration'];
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, trimValues: false });
  const faults: string[] = [];
  const walk = (nodes: Node[]): void => {
    for (const node of nodes)
      for (const [name, content] of Object.entries(node)) {
        if (!Array.isArray(content)) continue;
        const attributes = Object.entries((node[':@'] as Record<string, string>) ?? {}).map(
          ([key, value]) => ({ name: key.slice(2), value }),
        );
        const isOfFeed = name === 'image' && attributes.length === 0;
        if (REFUSED.test(name) && !isOfFeed) faults.push(`an element: <${name}>`);
        faults.push(...attributes.flatMap((attribute) => xmlAttributeFaults(name, attribute)));
        if (/^(?:content:encoded|description|summary|content)$/.test(name))
          faults.push(...examineHtml(textOf(content), false));
        walk(content);
      }
  };
  walk(parser.parse(xml) as Node[]);
  return faults;
}

/** In a drawing a style is a matter of looks. */
function xmlAttributeFaults(tag: string, attribute: Attribute): string[] {
  return attributeFaults(tag, attribute).filter((fault) => !/strange name|style>/.test(fault));
}

function textOf(nodes: Node[]): string {
  return nodes.map((node) => String(node['#text'] ?? '')).join('');
}

/** A cell that a spreadsheet would run. A number may be negative. */
export function examineCsv(csv: string): string[] {
  const rows = parseCsv(csv) as string[][];
  return rows
    .flat()
    .filter((cell) => /^[\s"']*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell))
    .filter((cell) => !/^-?\d+(?:\.\d+)?$/.test(cell) && !cell.startsWith("'"))
    .map((cell) => `a formula: ${cell}`);
}

/** JSON that programs read; HTML in it is that of embeds and feeds. */
function examineJson(json: string): string[] {
  const faults: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (key === 'content_html') faults.push(...examineHtml(String(value), false));
    return value;
  });
  return faults;
}

/** What is wrong with each file of a built site, by its path. */
export function examineSite(folder: string): Record<string, string[]> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !file.startsWith('_astro/') && !file.startsWith('pagefind/'))
    .sort();
  const found = files.map((file) => [file, examineFile(folder, file)] as const);
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0));
}

function examineFile(folder: string, file: string): string[] {
  const text = () => readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.html')) return examineHtml(text(), true);
  if (/\.(?:svg|xml)$/.test(file)) return examineXml(text());
  if (file.endsWith('.csv')) return examineCsv(text());
  if (/\.(?:json|webmanifest)$/.test(file)) return examineJson(text());
  return [];
}
