import { type Words, wordsIn } from '#words';
import type { Content } from './records.ts';

/** The words of the interface in the language of the site. */
export function siteWords({ site }: Pick<Content, 'site'>): Words {
  return wordsIn(site?.value.language ?? 'en');
}
