import type { Tag } from './tags.ts';

const ATTRIBUTE = /(\s([^\s=>"'/]+)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const NAMES = new Set(
  'href src srcset imagesrcset poster action formaction data cite xlink:href'.split(' '),
);
/** Most tags have none of them, and there are many tags. */
const ANY_NAME = /href|src|poster|action|data|cite/i;
const LISTS = /srcset$/i;
const CANDIDATE = /(^\s*|,\s+)([^\s,]\S*)/g;
const STYLE_URL = /(url\(\s*(["']?))([^"')\s]+)(?=\2\s*\))/gi;

/**
 * Gives every address of a tag, and of the style sheet that it holds, to `change` and puts the answer in its
 * place; the rest stays byte for byte. Addresses are as written, with `&amp;` for an ampersand.
 */
export function changeAddresses(tag: Tag, change: (address: string) => string): void {
  tag.written = inTag(tag.written, change);
  if (tag.name === 'style') tag.text = mapStyleAddresses(tag.text, change);
}

/** The addresses of a tag, and of the style sheet that it holds. */
export function addressesOf(tag: Tag): string[] {
  const found: string[] = [];
  changeAddresses({ ...tag }, (address) => {
    found.push(address);
    return address;
  });
  return found;
}

/** The same for the addresses of a style sheet. */
export function mapStyleAddresses(css: string, change: (address: string) => string): string {
  return css.replace(STYLE_URL, (_whole, before, _quote, address) => before + change(address));
}

function inTag(written: string, change: (address: string) => string): string {
  if (!ANY_NAME.test(written)) return written;
  return written.replace(ATTRIBUTE, (whole, before: string, attribute: string, ...values) => {
    if (!NAMES.has(attribute.toLowerCase())) return whole;
    const value: string = values[0] ?? values[1] ?? values[2];
    const changed = LISTS.test(attribute)
      ? value.replace(CANDIDATE, (_whole, gap, address) => gap + change(address))
      : change(value);
    return changed === value
      ? whole
      : before + whole.slice(before.length).replace(value, () => changed);
  });
}
