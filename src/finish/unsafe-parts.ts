import { attributeText } from './attribute-text.ts';
import { SEARCH } from './policy.ts';
import type { Tag } from './tags.ts';

/** Without one of these a tag has nothing to find. Most have none, and there are many. */
const SUSPECT = /[\s/"']on|style|script|data:|srcdoc|[&\t\r\n]/i;
const NAME = /^<[^\s/>]+/;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;
/** Data for programs that read the page: no browser runs it. */
const DATA = 'application/ld+json';
const CODE = /^(?:java|vb)script:|^data:(?!image\/)/i;
const LEADING = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'srcdoc']);

/**
 * What no tag of a page holds, whatever was written in its content: scripts, handlers and styles in
 * attributes, addresses that are code.
 * @returns a sentence for each, with what to do
 */
export function unsafeParts({ name, written }: Tag, file: string): string[] {
  if (!SUSPECT.test(written)) return [];
  const attributes = attributesOf(written);
  const script = name === 'script' ? scriptFault(attributes, file) : undefined;
  return [
    ...(script ? [script] : []),
    ...attributes.flatMap((attribute) => attributeFault(name, attribute) ?? []),
  ];
}

type Attribute = [name: string, value: string];

function attributesOf(tag: string): Attribute[] {
  return [...tag.replace(NAME, '').matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ''],
  );
}

function scriptFault(attributes: Attribute[], file: string): string | undefined {
  const { type, src } = Object.fromEntries(attributes);
  if (type === DATA || (src && file === SEARCH)) return undefined;
  if (file === SEARCH) return 'it holds a script; put the script into a file of its own';
  return 'it holds a script; take it out, since every page but the search works without one';
}

function attributeFault(tag: string, [name, value]: Attribute): string | undefined {
  if (name === 'style') return `<${tag}> has a style attribute; use a class of the style sheets`;
  if (/^on/.test(name)) return `<${tag}> has the handler ${name}; take it out`;
  if (LEADING.has(name) && CODE.test(plain(value)))
    return `<${tag} ${name}> is code, "${value.slice(0, 40)}"; give an address of the web or of the site`;
  return undefined;
}

/** As browsers take an address: without what they skip in it. */
function plain(address: string): string {
  return attributeText(address).replace(/[\p{Cc}\s]/gu, '');
}
