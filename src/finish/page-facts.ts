import { addressesOf } from './addresses.ts';
import { attributeText } from './attribute-text.ts';
import { originOf } from './links-out.ts';
import { searchedIn } from './searched.ts';
import { startTags, type Tag } from './tags.ts';
import { unsafeParts } from './unsafe-parts.ts';

/** What a build asks of a page, so that it is read once: when it is made. */
export interface PageFacts {
  /** Scheme and host of the site, as the page itself gives them; empty where it does not. */
  origin: string;
  /** Where it leads in the site, each address once and as a browser takes it. Places in the page itself that are there are left out. */
  links: string[];
  /** Addresses that a browser fetches with it. */
  loads: string[];
  ids: string[];
  /** A sentence for each part that no page of the site may hold. */
  unsafe: string[];
  /** Its own address; absent where it gives none. */
  address?: string | undefined;
  /** The day when it last changed in substance; absent where it does not name one. */
  changed?: string | undefined;
  /** True when search engines are asked to pass it over. */
  isPassedOver: boolean;
  /** A digest of what is searched in it; absent where nothing is. */
  searched?: string | undefined;
}

/**
 * @param path its file below the root of the build: 'figures/x/index.html'
 * @param tags its start tags, where they are read already
 */
export function factsOf(
  path: string,
  html: string,
  tags: readonly Tag[] = startTags(html),
): PageFacts {
  const links = new Set<string>();
  const loads = new Set<string>();
  const ids = new Set<string>();
  const unsafe: string[] = [];
  for (const tag of tags) {
    unsafe.push(...unsafeParts(tag, path));
    for (const address of addressesOf(tag))
      (isLoaded(tag) ? loads : links).add(attributeText(address));
    const { picture, id } = attributesOf(tag);
    if (picture !== undefined) links.add(attributeText(picture));
    if (id !== undefined) ids.add(attributeText(id));
  }
  const origin = originOf(tags) ?? '';
  const isHeld = (address: string) => address.startsWith('data:') || isPlaceIn(ids, address);
  return {
    origin,
    links: [...links].filter((address) => !isElsewhere(address, origin) && !isHeld(address)),
    loads: [...loads].filter((address) => !isHeld(address)),
    ids: [...ids],
    unsafe,
    ...listingOf(html),
    searched: searchedIn(html)?.digest,
  };
}

const WEB = /^(?:https?:)?\/\/|^mailto:/i;

/** True where nobody looks whether an address leads somewhere: beyond this site. */
function isElsewhere(address: string, origin: string): boolean {
  return WEB.test(address) && !(origin && address.startsWith(origin));
}

/** True of an id, as an address writes it. */
export function hasPlace(ids: ReadonlySet<string>, id: string): boolean {
  return ids.has(id) || ids.has(decoded(id));
}

/** What an address says, without its escapes; one with escapes that are none stays as it is. */
export function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function isPlaceIn(ids: ReadonlySet<string>, address: string): boolean {
  return address.length > 1 && address.startsWith('#') && hasPlace(ids, address.slice(1));
}

const PICTURE = /^<meta property="og:image" content="([^"]*)"/;
const ID = /\sid="([^"]*)"/;

function attributesOf({ name, written }: Tag) {
  return {
    picture: name === 'meta' ? PICTURE.exec(written)?.[1] : undefined,
    id: ID.exec(written)?.[1],
  };
}

const NAMING = new Set(['a', 'area', 'blockquote', 'q', 'ins', 'del', 'form']);
const NAMED = /\srel="(?:canonical|alternate|license|author|search|next|prev|me)"/;

/** True when a browser fetches the addresses of a tag with the page; false when they only say where something is. */
function isLoaded({ name, written }: Tag): boolean {
  return !NAMING.has(name) && !(name === 'link' && NAMED.test(written));
}

const PASSED_OVER = /<meta name="robots" content="[^"]*noindex/;
const ADDRESS = /<link rel="canonical" href="([^"]+)"/;
/** The day of its last change as a page says it, in its own zone; the more telling first. */
const CHANGES = ['article:modified_time', 'article:published_time', 'og:updated_time'].map(
  (property) => new RegExp(`<meta property="${property}" content="(\\d{4}-\\d{2}-\\d{2})`),
);

function listingOf(html: string): Pick<PageFacts, 'address' | 'changed' | 'isPassedOver'> {
  const [changed] = CHANGES.flatMap((change) => change.exec(html)?.[1] ?? []);
  return { address: ADDRESS.exec(html)?.[1], changed, isPassedOver: PASSED_OVER.test(html) };
}
