import { base as path, site as host } from 'astro:config/client';
import type { SiteView } from '#ledger';

/**
 * Not import.meta.env.BASE_URL: Astro lets a variable of that name in the environment take its place. Nor what
 * the server is told: it holds the name of every variable, and a page would be kept for those alone.
 */
const base = path.replace(/\/$/, '');

/** The address of a path of the site, such as /sources/#bbc, under the base of this build. */
export function href(path: string): string {
  return path.startsWith('/') ? base + path : path;
}

/** The same with the host that this build is for, as other sites need it. */
export function address(path: string, site: SiteView): string {
  return new URL(href(path), host ?? site.url).href;
}

/** The path of the site behind the path of an address, which has the base of this build. */
export function pathWithoutBase(pathname: string): string {
  return pathname.slice(base.length);
}

/** The address of a figure, given as '<event>/<figure>'. */
export function figureHref(ref: string): string {
  const [event, figure] = ref.split('/');
  return href(`/figures/${event}/#${figure}`);
}

/** Turns a path of the site into a whole address. */
export type Address = (path: string) => string;

export function addressIn(site: SiteView): Address {
  return (path) => address(path, site);
}
