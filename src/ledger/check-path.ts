import { nearest, problem, type Problem } from '#problems';
import { oncePerReading } from './once-per-reading.ts';
import type { Content } from './records.ts';
import { placeAt, type Spot } from './spot.ts';

/** Paths of the site that a text may link to, with the anchors that are there. */
export function checkPath(content: Content, path: string, place: Spot): Problem[] {
  if (!path.startsWith('/')) return path.startsWith('#') ? [] : [deadPath(content, path, place)];
  const [address = '', anchor] = path.split('#');
  const known = sitePaths(content);
  if (content.broken.size > 0 || (known.has(address) && hasAnchor(content, address, anchor)))
    return [];
  return [deadPath(content, path, place)];
}

function deadPath(content: Content, written: string, place: Spot): Problem {
  const known = [...sitePaths(content)];
  return problem('reference/unknown-page', placeAt(place), {
    written,
    nearest: nearest(written, known),
  });
}

const sitePaths = oncePerReading(
  (content): ReadonlySet<string> =>
    new Set([
      '/',
      '/archive/',
      '/charts/',
      '/corrections.xml',
      '/corrections/',
      '/data/',
      '/feed.json',
      '/figures/',
      '/rss.xml',
      '/search/',
      '/sources/',
      '/topics/',
      ...[...content.articles.keys()].map((id) => `/articles/${id}/`),
      ...[...content.articles.values()].flatMap(({ value }) =>
        value.topics.map((topic) => `/topics/${topic}/`),
      ),
      ...[...content.events.keys()].map((id) => `/figures/${id}/`),
      ...[...content.charts.keys()].map((id) => `/charts/${id}/`),
      ...[...content.pages.keys()].map((id) => `/${id}/`),
    ]),
);

function hasAnchor(content: Content, address: string, anchor: string | undefined): boolean {
  if (!anchor) return true;
  const event = /^\/figures\/([^/]+)\/$/.exec(address)?.[1];
  if (event) return content.events.get(event)?.figures.has(anchor) ?? false;
  return address === '/sources/' ? content.sources.has(anchor) : true;
}
