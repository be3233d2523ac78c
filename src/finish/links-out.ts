import type { OpenPage } from './finish-pages.ts';
import type { Tag } from './tags.ts';

/**
 * No link of a site opens a window of its own, so noopener only guards the day that one does. There is
 * no noreferrer: by the referrer policy, a source that is cited sees which site sends its readers, and no more.
 */
const REL = ['external', 'noopener'];

const HERE = /^<meta property="og:url" content="(https?:\/\/[^"/]+)/;
const WEB = /\shref="(https?:\/\/[^"/?#]+)/i;
const RELATION = /\srel="([^"]*)"/;

/** Every link to another host says so, wherever on the site it was written. */
export function markLinksOut({ tags }: OpenPage): void {
  const here = originOf(tags);
  for (const tag of tags) {
    const host = tag.name === 'a' ? WEB.exec(tag.written)?.[1] : undefined;
    if (host !== undefined && host !== here) tag.written = related(tag.written);
  }
}

/** Scheme and host of the site, as a page gives them; undefined where it does not. */
export function originOf(tags: readonly Tag[]): string | undefined {
  for (const { name, written } of tags) {
    const found = name === 'meta' ? HERE.exec(written)?.[1] : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function related(link: string): string {
  const own = RELATION.exec(link)?.[1]?.split(/\s+/) ?? [];
  const rel = ` rel="${[...new Set([...own, ...REL])].join(' ')}"`;
  return RELATION.test(link)
    ? link.replace(RELATION, rel)
    : `${link.slice(0, 2)}${rel}${link.slice(2)}`;
}
