import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import {
  addressesOf,
  apart,
  filesOf,
  mapStyleAddresses,
  originOf,
  startTags,
  type Tag,
} from '#finish';
import { attributeText } from './attribute-text.ts';
import { unsafeParts } from './unsafe-parts.ts';

interface Link {
  address: string;
  /** True when a browser fetches it with the file; false when it only says where something is. */
  loads: boolean;
}

/** A page or a style sheet. */
interface Page {
  /** Address below the root of the build: 'figures/x/index.html'. */
  file: string;
  ids: Set<string>;
  /** Scheme and host of the site, as the page itself gives them; empty where it does not. */
  origin: string;
  links: Link[];
  /** A sentence for each part that no page of the site may hold. */
  unsafe: string[];
}

/** A link to a place in another page, which is read later: all pages at once are more than memory may hold. */
interface Anchor {
  from: string;
  address: string;
  /** The page, and the place in it. */
  to: string;
  id: string;
}

const PICTURE = /^<meta property="og:image" content="([^"]*)"/;
const NAMING = new Set(['a', 'area', 'blockquote', 'q', 'ins', 'del', 'form']);
const NAMED = /\srel="(?:canonical|alternate|license|author|search|next|prev|me)"/;
const ID = /\sid="([^"]*)"/;
const OURS = /^(?:figure|source|chart):/;
const SCHEME = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/**
 * Reads the built pages once more, as a browser would follow them: every link within the site leads
 * somewhere, nothing is loaded from another host, no page holds a script or a style of its own
 * making, and no link of the prose was left unresolved.
 * @returns a sentence for each fault
 */
export function verify(folder: string, base: string): string[] {
  const names = filesOf(folder);
  const files = new Set(names);
  const faults = new Map<string, string[]>();
  const anchors: Anchor[] = [];
  for (const file of names.filter((name) => /\.(?:html|css)$/.test(name))) {
    const page = readPage(folder, file);
    const dead = page.links.map((link) => linkFault(page, link, { files, base, anchors }));
    faults.set(file, [...page.unsafe, ...dead.filter((fault) => fault !== undefined)]);
  }
  for (const { from, address } of deadAnchors(folder, anchors))
    faults.get(from)?.push(`the link ${address} leads to a place that is not there`);
  return [...faults].flatMap(([file, found]) => found.map((fault) => `${file}: ${fault}`));
}

/** Each page with a place that another one links to is read once more. */
function deadAnchors(folder: string, anchors: Anchor[]): Anchor[] {
  return [...Map.groupBy(anchors, ({ to }) => to)].flatMap(([to, links]) => {
    const { ids } = readPage(folder, to);
    return links.filter(({ id }) => !hasPlace(ids, id));
  });
}

function hasPlace(ids: Set<string>, id: string): boolean {
  return ids.has(id) || ids.has(decodeURIComponent(id));
}

function readPage(folder: string, file: string): Page {
  const text = readFileSync(join(folder, file), 'utf8');
  const page: Page = { file, ids: new Set(), origin: '', unsafe: [], links: [] };
  if (file.endsWith('.css')) return { ...page, links: linksOfStyles(text) };
  for (const tag of startTags(text)) {
    page.unsafe.push(...unsafeParts(tag, file));
    page.links.push(...linksOf(tag));
    const id = ID.exec(tag.written)?.[1];
    if (id !== undefined) page.ids.add(attributeText(id));
  }
  return { ...page, origin: originOf(text) ?? '' };
}

function linksOf(tag: Tag): Link[] {
  const picture = tag.name === 'meta' ? PICTURE.exec(tag.written)?.[1] : undefined;
  if (picture !== undefined) return [{ address: attributeText(picture), loads: false }];
  const loads = !NAMING.has(tag.name) && !(tag.name === 'link' && NAMED.test(tag.written));
  return addressesOf(tag).map((address) => ({ address: attributeText(address), loads }));
}

function linksOfStyles(css: string): Link[] {
  const links: Link[] = [];
  mapStyleAddresses(css, (address) => {
    links.push({ address, loads: true });
    return address;
  });
  return links;
}

/** A fault that is known now; a link to a place in another page goes to the `anchors`. */
function linkFault(
  page: Page,
  { loads, address: written }: Link,
  { files, base, anchors }: { files: Set<string>; base: string; anchors: Anchor[] },
): string | undefined {
  // Below another path than its own a preview leads to the published site, which is not here.
  const own = page.origin !== '' && written.startsWith(page.origin + base);
  const address = own ? written.slice(page.origin.length) : written;
  if (OURS.test(address)) return `the link ${address} was not resolved`;
  if (address.startsWith('data:') || address.startsWith('mailto:')) return undefined;
  if (SCHEME.test(address)) return loads ? `it loads ${address} from another host` : undefined;
  const [path = '', anchor = ''] = address.split('#');
  const file = path === '' ? page.file : fileOf(page.file, path.split('?')[0] ?? '', base);
  if (file === undefined || !files.has(file)) return `the link ${address} leads nowhere`;
  if (anchor === '' || !file.endsWith('.html')) return undefined;
  if (file === page.file && hasPlace(page.ids, anchor)) return undefined;
  anchors.push(apart({ from: page.file, address, to: file, id: anchor }));
  return undefined;
}

/** The file behind a path; undefined when it lies outside the site, wherever that is served. */
function fileOf(from: string, path: string, base: string): string | undefined {
  if (path.startsWith('/') && !path.startsWith(base)) return undefined;
  const written = path.startsWith('/')
    ? posix.join('.', path.slice(base.length))
    : posix.join(posix.dirname(from), path);
  if (written.startsWith('..')) return undefined;
  const inside = decodeURIComponent(written).replace(/^\.\/?$/, '');
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}
