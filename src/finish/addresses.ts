import { startTags } from './tags.ts';

/** Where an address stands in a page. */
export interface AddressPlace {
  /** The name of the tag in small letters; 'style' for the addresses of a style sheet inside the page. */
  tag: string;
  /** The whole start tag as it is written; empty for an address of a style sheet. */
  written: string;
}

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
 * Gives every address of a page to `change` and puts the answer in its place; the rest stays byte for
 * byte. Addresses are as written, with `&amp;` for an ampersand.
 */
export function mapAddresses(
  html: string,
  change: (address: string, place: AddressPlace) => string,
): string {
  let mapped = '';
  let done = 0;
  for (const { name, written, text, start, end } of startTags(html)) {
    const tag = inTag(written, name, change);
    const inside =
      name === 'style'
        ? mapStyleAddresses(text, (address) => change(address, { tag: name, written: '' }))
        : text;
    if (tag === written && inside === text) continue;
    mapped += html.slice(done, start) + tag + inside;
    done = end + text.length;
  }
  return mapped + html.slice(done);
}

/** The same for the addresses of a style sheet. */
export function mapStyleAddresses(css: string, change: (address: string) => string): string {
  return css.replace(STYLE_URL, (_whole, before, _quote, address) => before + change(address));
}

function inTag(
  written: string,
  name: string,
  change: (address: string, place: AddressPlace) => string,
): string {
  if (!ANY_NAME.test(written)) return written;
  const place = { tag: name, written };
  return written.replace(ATTRIBUTE, (whole, before: string, attribute: string, ...values) => {
    if (!NAMES.has(attribute.toLowerCase())) return whole;
    const value: string = values[0] ?? values[1] ?? values[2];
    const changed = LISTS.test(attribute)
      ? value.replace(CANDIDATE, (_whole, gap, address) => gap + change(address, place))
      : change(value, place);
    return changed === value
      ? whole
      : before + whole.slice(before.length).replace(value, () => changed);
  });
}
