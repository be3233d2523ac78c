import { en } from './en.ts';

/** The words of the interface in one language: strings, and functions where words depend on what is said. */
export type Words = typeof en;

const CATALOGUES: Record<string, Words> = { en };

/**
 * The words of a language, given as a BCP 47 tag: of "de-CH", those of "de". English where there is
 * no catalogue for the language.
 */
export function wordsIn(language: string): Words {
  return CATALOGUES[primaryOf(language)] ?? en;
}

/** True of a language that has a catalogue. */
export function hasWords(language: string): boolean {
  return Object.hasOwn(CATALOGUES, primaryOf(language));
}

function primaryOf(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return primary;
}
