import { problem, type Problem } from '#problems';
import { checkPath } from '../check-path.ts';
import { splitScheme } from '../link-scheme.ts';
import type { Content } from '../records.ts';

/** The links in the head of every page lead to a page of the site, or to an address of the web. */
export function siteRules(content: Content): Problem[] {
  const { site } = content;
  if (!site) return [];
  return site.value.navigation.flatMap(({ href }, index) => {
    const place = site.at(['navigation', index, 'href']);
    const { scheme } = splitScheme(href);
    if (scheme === '') return checkPath(content, href, place);
    if (scheme === 'https' || scheme === 'http') return [];
    return [problem('value/bad-address', place, { found: href })];
  });
}
