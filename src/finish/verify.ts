import { posix } from 'node:path';
import { mapStyleAddresses } from './addresses.ts';
import type { BuiltPages } from './built-pages.ts';
import { decoded, hasPlace, type PageFacts } from './page-facts.ts';
import { toVerify } from './to-verify.ts';

/** What leads somewhere: a page, or a style sheet. */
type Leading = Pick<PageFacts, 'origin' | 'links' | 'loads' | 'unsafe'> & { file: string };

/** Where an address leads in the site, or what is wrong with it. */
type Lead = { fault: string } | { address: string; to: string; id: string };

/** Places by the file that they are in. */
type Places = Map<string, Set<string>>;

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
  const ledTo: Places = new Map();
  const found = toVerify(pages, published).map((file): [file: string, faults: string[]] => [
    file,
    faultsOf(leadingOf(pages, file), site, ledTo),
  ]);
  const lost = lostPlaces(pages, ledTo);
  const lostIn = (file: string) =>
    lost.size > 0 ? lostLinks(leadingOf(pages, file), site, lost) : [];
  return found.flatMap(([file, faults]) =>
    [...faults, ...lostIn(file)].map((fault) => `${file}: ${fault}`),
  );
}

function leadingOf(pages: BuiltPages, file: string): Leading {
  if (!file.endsWith('.css')) return { file, ...pages.factsOf(file) };
  const loads: string[] = [];
  mapStyleAddresses(pages.textOf(file), (address) => {
    if (!address.startsWith('data:')) loads.push(address);
    return address;
  });
  return { file, origin: '', links: [], loads, unsafe: [] };
}

/**
 * Faults of a file by itself.
 * @param ledTo gets the places to which it leads. All links to them at once are more than memory may hold.
 */
function faultsOf(from: Leading, site: Site, ledTo: Places): string[] {
  const faults = [...from.unsafe];
  for (const lead of leadsOf(from, site))
    if ('fault' in lead) faults.push(lead.fault);
    else ledTo.set(lead.to, (ledTo.get(lead.to) ?? new Set()).add(lead.id));
  return faults;
}

/** Links of a file to places that are not there. */
function lostLinks(from: Leading, site: Site, lost: Places): string[] {
  return leadsOf(from, site).flatMap((lead) =>
    'to' in lead && lost.get(lead.to)?.has(lead.id)
      ? [`the link ${lead.address} leads to a place that is not there`]
      : [],
  );
}

/** Each page with a place that a link leads to is looked at once. */
function lostPlaces(pages: BuiltPages, ledTo: Places): Places {
  const lost: Places = new Map();
  for (const [file, wanted] of ledTo) {
    const ids = new Set(pages.factsOf(file).ids);
    const gone = [...wanted].filter((id) => !hasPlace(ids, id));
    if (gone.length > 0) lost.set(file, new Set(gone));
  }
  return lost;
}

/** Without addresses that lead elsewhere, or to a file and to no place in it. */
function leadsOf(from: Leading, site: Site): Lead[] {
  const leadOf = (isLoaded: boolean) => (address: string) =>
    leadTo(from, { address, isLoaded }, site) ?? [];
  return [...from.loads.flatMap(leadOf(true)), ...from.links.flatMap(leadOf(false))];
}

function leadTo(
  { file: from, origin }: Leading,
  { address: written, isLoaded }: { address: string; isLoaded: boolean },
  { files, base }: Site,
): Lead | undefined {
  // Below another path than its own a preview leads to the published site, which is not here.
  const isOwn = origin !== '' && written.startsWith(origin + base);
  const address = isOwn ? written.slice(origin.length) : written;
  if (OURS.test(address)) return { fault: `the link ${address} was not resolved` };
  if (SCHEME.test(address))
    return isLoaded ? { fault: `it loads ${address} from another host` } : undefined;
  const [path = '', id = ''] = address.split('#');
  const to = path === '' ? from : fileOf(from, path.split('?')[0] ?? '', base);
  if (to === undefined || !files.has(to)) return { fault: `the link ${address} leads nowhere` };
  return id !== '' && to.endsWith('.html') ? { address, to, id } : undefined;
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
