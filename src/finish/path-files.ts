import type { PathWithRoute } from 'astro/runtime/prerender/static-paths.js';

/** A path of the site. */
export interface Path {
  pathname: string;
  route: PathWithRoute['route'];
  /** Gives what changes with all that is shown there; undefined where nobody knows that. */
  key?: (() => string | undefined) | undefined;
}

/** The file of a path, below the root of the build. Astro ends the path of a picture of an article with a slash too. */
export function fileOf({ pathname, route: { type, route } }: Path): string {
  const path = pathname.replace(/^\//, '');
  if (type !== 'page') return path.replace(/\/$/, '');
  return route === '/404' ? '404.html' : `${path.replace(/[^/]$/, '$&/')}index.html`;
}

export function isPage({ route }: Path): boolean {
  return route.type === 'page';
}
