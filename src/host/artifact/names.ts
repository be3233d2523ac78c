/** What becomes of a file of an artifact: it is kept, left out, or the whole artifact is refused for it. */
export type Fate = { as: 'kept' } | { as: 'dropped' } | { as: 'refused'; fault: string };

/**
 * Left out: files that every build writes at its root and that steer the whole host. Under `pr/12/` they
 * would do nothing or, on a host that reads them in each folder, too much. `place` writes its own.
 */
const DROPPED = new Set(['_headers', '.nojekyll']);

/**
 * Refused: names by which a host takes orders. No build of a site makes one, so an artifact that has one
 * was meant to do something, and leaving it out silently would hide that.
 */
const ORDERS = new Set([
  '_headers',
  '_redirects',
  '_routes.json',
  '_worker.js',
  '_config.yml',
  'cname',
  'functions',
  'netlify.toml',
  'staticwebapp.config.json',
  'vercel.json',
  'web.config',
  'wrangler.toml',
]);

/** Names under which a worker is usually installed. It would outlive the preview in a reader's browser. */
const WORKER = /^(?:sw|service-?worker|firebase-messaging-sw|ngsw-worker)(?:[.-].*)?\.m?js$/;

/** Every ending of a file that a build makes. A page or a script with another one could not be judged. */
const ENDINGS = new Set([
  'avif',
  'css',
  'csv',
  'gif',
  'html',
  'jpeg',
  'jpg',
  'js',
  'json',
  'pagefind',
  'pf_filter',
  'pf_fragment',
  'pf_index',
  'pf_meta',
  'pf_sort',
  'png',
  'svg',
  'txt',
  'webmanifest',
  'webp',
  'woff2',
  'xml',
]);

type Rule = [fault: string, breaks: (name: string) => boolean];

/** How a name can lead out of its folder, or read differently to two programs. All are refused. */
const UNSAFE: Rule[] = [
  ['has no name', (name) => name === ''],
  ['has a control character in its name', (name) => /\p{Cc}/u.test(name)],
  ['has a backslash in its name', (name) => name.includes('\\')],
  ['has an absolute path', (name) => name.startsWith('/')],
  ['has a drive letter in its name', (name) => /^[A-Za-z]:/.test(name)],
  ['leads out of its folder', (name) => name.split('/').includes('..')],
  ['has an empty part in its path', (name) => /^\.?\/|\/\.?\/|\/\.$/.test(name)],
  ['has a very long path', (name) => name.length > 400],
  ['has a character in its name that no file of a site has', (name) => !/^[\w./~-]+$/.test(name)],
  ['has a name that ends with a dot', (name) => /\.(?:\/|$)/.test(name)],
];

/** What becomes of a file, by its path in the artifact. */
export function fateOf(path: string): Fate {
  const unsafe = UNSAFE.find(([, breaks]) => breaks(path));
  if (unsafe) return refused(unsafe[0]);
  if (DROPPED.has(path)) return { as: 'dropped' };
  const parts = path.toLowerCase().split('/');
  if (parts.some((part) => part.startsWith('.')))
    return refused('has a part in its path that starts with a dot');
  if (parts.some((part) => ORDERS.has(part))) return refused('gives orders to the host');
  const name = parts.at(-1) ?? '';
  if (WORKER.test(name)) return refused('is named as a service worker');
  if (!ENDINGS.has(name.split('.').slice(1).at(-1) ?? ''))
    return refused('has an ending that no file of a site has');
  return { as: 'kept' };
}

function refused(fault: string): Fate {
  return { as: 'refused', fault };
}

/**
 * Paths that some host would take for one: they differ only in case, stand there twice, or one is a folder
 * of the other.
 * @returns a sentence for each
 */
export function clashes(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  const folders = new Set(paths.flatMap((path) => foldersOf(path.toLowerCase())));
  return paths.flatMap((path) => {
    const key = path.toLowerCase();
    const isClash = seen.has(key) || folders.has(key);
    seen.add(key);
    return isClash ? [`${path}: another file of the artifact has the same path`] : [];
  });
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
