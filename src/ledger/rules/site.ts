import { problem, type Problem } from '#problems';
import { isWebAddress } from '#schema';
import { hasWords } from '#words';
import { checkPath } from '../check-path.ts';
import { splitScheme } from '../link-scheme.ts';
import { placeOf } from '../located.ts';
import type { Content } from '../records.ts';
import { placeAt, type Spot } from '../spot.ts';
import type { Path } from '../yaml.ts';

export function siteRules(content: Content): Problem[] {
  return [...urlRule(content), ...wordsRule(content), ...navigationRule(content)];
}

/** Addresses are made of the host of the site and of the base that it is built with. */
function urlRule({ site }: Content): Problem[] {
  if (!site || !URL.canParse(site.value.url)) return [];
  const { pathname, search, hash, origin } = new URL(site.value.url);
  const rest = `${pathname}${search}${hash}`;
  if (rest === '/') return [];
  return [problem('site/url-beyond-host', placeOf(site, ['url']), { rest, host: `${origin}/` })];
}

/** The interface stays English where there is no catalogue for the language of the site. */
function wordsRule({ site }: Content): Problem[] {
  const language = site?.value.language;
  if (!site || language === undefined || hasWords(language)) return [];
  return [problem('site/no-words', placeOf(site, ['language']), { language })];
}

/** The links in the head of every page lead to a page of the site, or to an address of the web. */
function navigationRule(content: Content): Problem[] {
  const { site } = content;
  if (!site) return [];
  const { navigation, publisher } = site.value;
  const links: { href: string; path: Path }[] = [
    ...Object.entries(publisher.policies ?? {}).map(([policy, href = '']) => ({
      href,
      path: ['publisher', 'policies', policy],
    })),
    ...navigation.map(({ href }, index) => ({ href, path: ['navigation', index, 'href'] })),
  ];
  return links.flatMap(({ href, path }) => checkLink(content, href, () => placeOf(site, path)));
}

function checkLink(content: Content, href: string, place: Spot): Problem[] {
  const { scheme } = splitScheme(href);
  if (scheme === '') return checkPath(content, href, place);
  if (isWebAddress(href)) return [];
  return [problem('value/bad-address', placeAt(place), { found: href })];
}
