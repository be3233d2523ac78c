/** Where an address stands in a page. */
export interface AddressPlace {
  /** The name of the tag in small letters; 'style' for the addresses of a style sheet inside the page. */
  tag: string;
  /** The whole start tag as it is written; empty for an address of a style sheet. */
  written: string;
}

/** Comments; elements whose inside is text, where a "<" begins no tag; start tags. */
const TAG =
  /<!--[\s\S]*?-->|(<(style|script|textarea|title)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>)([\s\S]*?)(?=<\/\2\s*>)|(<([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>)/gi;
const ATTRIBUTE = /(\s([^\s=>"'/]+)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const NAMES = new Set(
  'href src srcset imagesrcset poster action formaction data cite xlink:href'.split(' '),
);
const LISTS = /srcset$/i;
const CANDIDATE = /(^\s*|,\s+)([^\s,]\S*)/g;
const STYLE_URL = /(url\(\s*(["']?))([^"')\s]+)(?=\2\s*\))/gi;

/**
 * Gives every address of a page to `change` and puts the answer in its place; the rest stays byte for
 * byte. Addresses are as written, with `&amp;` for an ampersand. A parser of all of HTML takes four
 * times as long, which a site of thousands of pages feels; the tests compare with one.
 */
export function mapAddresses(
  html: string,
  change: (address: string, place: AddressPlace) => string,
): string {
  return html.replace(TAG, (whole, opening, kind, inside, tag, name) => {
    if (tag !== undefined) return inTag(tag, name, change);
    if (opening === undefined) return whole;
    const inner =
      kind.toLowerCase() === 'style'
        ? mapStyleAddresses(inside, (address) => change(address, { tag: 'style', written: '' }))
        : inside;
    return inTag(opening, kind, change) + inner;
  });
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
  const place = { tag: name.toLowerCase(), written };
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
