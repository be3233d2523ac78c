import type { BuiltPage } from './finish-pages.ts';
import { startTags } from './tags.ts';

/**
 * No link of a site opens a window of its own, so noopener only guards the day that one does. There is
 * no noreferrer: by the referrer policy, a source that is cited sees which site sends its readers, and no more.
 */
const REL = ['external', 'noopener'];

const HERE = /<meta property="og:url" content="(https?:\/\/[^"/]+)/;
const WEB = /\shref="(https?:\/\/[^"/?#]+)/i;
const RELATION = /\srel="([^"]*)"/;

/** Every link to another host says so, wherever on the site it was written. */
export function markLinksOut({ html }: BuiltPage): string {
  const here = originOf(html);
  let marked = '';
  let done = 0;
  for (const { name, written, start, end } of startTags(html)) {
    const host = name === 'a' ? WEB.exec(written)?.[1] : undefined;
    if (host === undefined || host === here) continue;
    marked += html.slice(done, start) + related(written);
    done = end;
  }
  return marked + html.slice(done);
}

/** Scheme and host of the site, as a page gives them; undefined where it does not. */
export function originOf(html: string): string | undefined {
  return HERE.exec(html)?.[1];
}

function related(link: string): string {
  const own = RELATION.exec(link)?.[1]?.split(/\s+/) ?? [];
  const rel = ` rel="${[...new Set([...own, ...REL])].join(' ')}"`;
  return RELATION.test(link)
    ? link.replace(RELATION, rel)
    : `${link.slice(0, 2)}${rel}${link.slice(2)}`;
}
