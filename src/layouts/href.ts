const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a path of the site, such as /sources/#bbc, under the base of this build. */
export function href(path: string): string {
  return path.startsWith('/') ? base + path : path;
}

/** The address of a figure, given as '<event>/<figure>'. */
export function figureHref(ref: string): string {
  const [event, figure] = ref.split('/');
  return href(`/figures/${event}/#${figure}`);
}
