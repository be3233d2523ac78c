/** Where previews lie below the root of a host; what is published at the root leaves this folder alone. */
export const PREVIEWS = 'pr';

/** What stands at the root of a branch or a folder and is none of the site: it outlives a publication. */
export const KEPT: readonly string[] = [PREVIEWS, 'CNAME'];

/** The folder of the preview of a pull request: 'pr/12'. */
export function previewPath(number: number): string {
  return `${PREVIEWS}/${number}`;
}

/** The parts of a path below the root; undefined for one that could lead elsewhere. */
export function partsOf(path: string): string[] | undefined {
  const parts = path.replace(/^\/|\/$/g, '').split('/');
  return parts.every((part) => /^\w[\w-]*$/.test(part)) ? parts : undefined;
}

/**
 * What a host that holds previews alone needs at its root: GitHub Pages leaves out folders such as `_astro`
 * without the first, and search engines are kept away by the second.
 */
export const ROOT_FILES: ReadonlyMap<string, string> = new Map([
  ['.nojekyll', ''],
  ['robots.txt', 'User-agent: *\nDisallow: /\n'],
]);
