import { posix } from 'node:path';
import { mapStyleAddresses } from './addresses.ts';
import type { BuiltPages } from './built-pages.ts';
import { decoded, hasPlace, type PageFacts } from './page-facts.ts';
import { toVerify } from './to-verify.ts';

/** What leads somewhere: a page, or a style sheet. */
type Leading = Pick<PageFacts, 'origin' | 'links' | 'loads'> & { file: string };

/** A link to a place in a page, which is looked up last: all pages at once are more than memory may hold. */
interface Anchor {
  from: string;
  address: string;
  /** The page, and the place in it. */
  to: string;
  id: string;
}

interface Site {
  files: ReadonlySet<string>;
  base: string;
}

const OURS = /^(?:figure|source|chart):/;
const SCHEME = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/**
 * Follows what the built pages hold as a browser would: every link within the site leads somewhere,
 * nothing is loaded from another host, no page holds a script or a style of its own making, and no link
 * of the prose was left unresolved.
 * @param base the path that the site is made for
 * @param published the files of the site that is updated, which was verified; undefined where the site is made whole
 * @returns a sentence for each fault
 */
export function verify(pages: BuiltPages, base: string, published?: ReadonlySet<string>): string[] {
  const site: Site = { files: new Set(pages.files), base };
  const faults = new Map<string, string[]>();
  const anchors: Anchor[] = [];
  for (const file of toVerify(pages, published)) {
    const { unsafe, ...leading } = file.endsWith('.css')
      ? { file, unsafe: [], ...linksOfStyles(pages, file) }
      : { file, ...pages.factsOf(file) };
    faults.set(file, [...unsafe, ...deadLinks(leading, site, anchors)]);
  }
  for (const { from, address } of deadAnchors(pages, anchors))
    faults.get(from)?.push(`the link ${address} leads to a place that is not there`);
  return [...faults].flatMap(([file, found]) => found.map((fault) => `${file}: ${fault}`));
}

function linksOfStyles(pages: BuiltPages, file: string): Omit<Leading, 'file'> {
  const loads: string[] = [];
  mapStyleAddresses(pages.textOf(file), (address) => {
    if (!address.startsWith('data:')) loads.push(address);
    return address;
  });
  return { origin: '', links: [], loads };
}

/** Faults that are known now; links to places in pages go to the `anchors`. */
function deadLinks(from: Leading, site: Site, anchors: Anchor[]): string[] {
  const faultOf = (isLoaded: boolean) => (address: string) =>
    linkFault(from, { address, isLoaded }, { ...site, anchors }) ?? [];
  return [...from.loads.flatMap(faultOf(true)), ...from.links.flatMap(faultOf(false))];
}

function linkFault(
  { file: from, origin }: Leading,
  { address: written, isLoaded }: { address: string; isLoaded: boolean },
  { files, base, anchors }: Site & { anchors: Anchor[] },
): string | undefined {
  // Below another path than its own a preview leads to the published site, which is not here.
  const isOwn = origin !== '' && written.startsWith(origin + base);
  const address = isOwn ? written.slice(origin.length) : written;
  if (OURS.test(address)) return `the link ${address} was not resolved`;
  if (SCHEME.test(address)) return isLoaded ? `it loads ${address} from another host` : undefined;
  const [path = '', id = ''] = address.split('#');
  const to = path === '' ? from : fileOf(from, path.split('?')[0] ?? '', base);
  if (to === undefined || !files.has(to)) return `the link ${address} leads nowhere`;
  if (id !== '' && to.endsWith('.html')) anchors.push({ from, address, to, id });
  return undefined;
}

/** Each page with a place that a link leads to is looked at once. */
function deadAnchors(pages: BuiltPages, anchors: Anchor[]): Anchor[] {
  return [...Map.groupBy(anchors, ({ to }) => to)].flatMap(([to, links]) => {
    const ids = new Set(pages.factsOf(to).ids);
    return links.filter(({ id }) => !hasPlace(ids, id));
  });
}

/** The file behind a path; undefined when it lies outside the site, wherever that is served. */
function fileOf(from: string, path: string, base: string): string | undefined {
  if (path.startsWith('/') && !path.startsWith(base)) return undefined;
  const written = path.startsWith('/')
    ? posix.join('.', path.slice(base.length))
    : posix.join(posix.dirname(from), path);
  if (written.startsWith('..')) return undefined;
  const inside = decoded(written).replace(/^\.\/?$/, '');
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}
