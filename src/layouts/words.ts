import { openLedger } from '#ledger';
import { inLanguage, wordsIn, type Words } from '#words';

/** The words of the interface in the language of the site. */
export function words(): Words {
  return wordsIn(language());
}

/** The language of the site, as a BCP 47 tag. */
export function language(): string {
  return openLedger().shown.site?.value.language ?? 'en';
}

/** The attributes of a text of the content among the words of the site; none where both are in one language. */
export function inOwnLanguage(textLanguage: string | undefined): ReturnType<typeof inLanguage> {
  return textLanguage === language() ? {} : inLanguage(textLanguage);
}

/** The attributes of what the site says inside a text; none where both are in one language. */
export function siteLanguageIn(textLanguage: string): ReturnType<typeof inLanguage> {
  return textLanguage === language() ? {} : inLanguage(language());
}
