import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { attributeText } from './attribute-text.ts';
import { unsafeParts } from './unsafe-parts.ts';

interface Page {
  /** Address below the root of the build: 'figures/x/index.html'. */
  file: string;
  ids: Set<string>;
  /** Scheme and host of the site, as the page itself gives them; empty where it does not. */
  origin: string;
  links: { tag: string; address: string }[];
  /** A sentence for each part that no page of the site may hold. */
  unsafe: string[];
}

const ADDRESS = /<(a|link|img|script|source|iframe)\b[^>]*?\s(?:href|src)="([^"]*)"/g;
const PICTURE = /<meta property="og:image" content="([^"]*)"/g;
const HERE = /<meta property="og:url" content="(https?:\/\/[^"/]+)/;
/** Such a link loads nothing: it says where the same, or more, is found. */
const NAMED = /rel="(?:canonical|alternate)"/;
const ID = /\sid="([^"]*)"/g;
const OURS = /^(?:figure|source|chart):/;
const SCHEME = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/**
 * Reads the built pages once more, as a browser would follow them: every link within the site leads
 * somewhere, no page loads anything from another host, none holds a script or a style of its own
 * making, and no link of the prose was left unresolved.
 * @returns a sentence for each fault
 */
export function verify(folder: string, base: string): string[] {
  const files = new Set(listAll(folder));
  const pages = new Map(
    [...files]
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, readPage(folder, file)]),
  );
  return [...pages.values()].flatMap((page) => {
    const dead = page.links.flatMap((link) => linkFault(page, link, { files, pages, base }) ?? []);
    return [...page.unsafe, ...dead].map((fault) => `${page.file}: ${fault}`);
  });
}

function listAll(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function readPage(folder: string, file: string): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  return {
    file,
    ids: new Set([...html.matchAll(ID)].map(([, id = '']) => attributeText(id))),
    origin: HERE.exec(html)?.[1] ?? '',
    unsafe: unsafeParts(html, file),
    links: [
      ...[...html.matchAll(ADDRESS)].map(([whole, tag = '', address = '']) => ({
        tag: NAMED.test(whole) ? 'a' : tag,
        address: attributeText(address),
      })),
      ...[...html.matchAll(PICTURE)].map(([, address = '']) => ({
        tag: 'a',
        address: attributeText(address),
      })),
    ],
  };
}

function linkFault(
  page: Page,
  { tag, address: written }: Page['links'][number],
  { files, pages, base }: { files: Set<string>; pages: Map<string, Page>; base: string },
): string | undefined {
  const own = page.origin !== '' && written.startsWith(`${page.origin}/`);
  const address = own ? written.slice(page.origin.length) : written;
  if (OURS.test(address)) return `the link ${address} was not resolved`;
  if (address.startsWith('data:') || address.startsWith('mailto:')) return undefined;
  if (SCHEME.test(address))
    return tag === 'a' ? undefined : `it loads ${address} from another host`;
  const [path = '', anchor = ''] = address.split('#');
  const file = path === '' ? page.file : fileOf(page.file, path.split('?')[0] ?? '', base);
  if (file === undefined || !files.has(file)) return `the link ${address} leads nowhere`;
  const target = pages.get(file);
  if (anchor === '' || !target) return undefined;
  if (target.ids.has(anchor) || target.ids.has(decodeURIComponent(anchor))) return undefined;
  return `the link ${address} leads to a place that is not there`;
}

/** The file behind a path; undefined when it lies outside the base. */
function fileOf(from: string, path: string, base: string): string | undefined {
  const absolute = path.startsWith('/') ? path : posix.join(base, posix.dirname(from), path);
  if (!absolute.startsWith(base)) return undefined;
  const inside = decodeURIComponent(absolute.slice(base.length));
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}
