import { REFERENCE } from './link-scheme.ts';

/**
 * Names that hold a numeral, and links without a definition, which are a problem of their own, are
 * covered letter by letter, so that no offset moves.
 */
export function withoutNames(words: string, names: readonly string[]): string {
  const links = words.replace(REFERENCE, covered);
  return names.reduce((text, name) => text.replaceAll(name, covered(name)), links);
}

function covered(words: string): string {
  return '\ufffc'.repeat(words.length);
}
