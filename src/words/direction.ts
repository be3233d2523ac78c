export type Direction = 'ltr' | 'rtl';

/** Scripts that are read from right to left, as ISO 15924 names them. */
const RIGHT_TO_LEFT = new Set([
  ...['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'],
]);

/** Which way a language is read, given as a BCP 47 tag: that of its usual script, or of the one it names. */
export function directionOf(language: string): Direction {
  const known = directions.get(language);
  if (known) return known;
  const { script = '' } = new Intl.Locale(language).maximize();
  const direction = RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  directions.set(language, direction);
  return direction;
}

/** A site has few languages, and every element of its pages asks. */
const directions = new Map<string, Direction>();

/**
 * The attributes of an element whose text is in a language; none where the language is that of the
 * text around it.
 */
export function inLanguage(language: string | undefined): { lang?: string; dir?: Direction } {
  return language === undefined ? {} : { lang: language, dir: directionOf(language) };
}
