import { smallNumbers, tens } from './words.ts';

/** What a stretch of text is when it is no quantity. */
export type MaskKind = 'date' | 'time' | 'age' | 'ordinal' | 'designator' | 'idiom' | 'year';

/**
 * A kind of stretch and its pattern. Every pattern has bounded repeats and starts at an edge, so each
 * is one pass over the text, however long its runs of digits or hyphens are.
 */
export interface MaskRule {
  kind: MaskKind;
  pattern: RegExp;
  /** True when nothing without a digit can match, so that most paragraphs need not be looked at. */
  digits: boolean;
}

/** Number words, cardinal or ordinal: a pattern that has them may match without a digit. */
const spelled = /\b(?:one|One|first|twenties)\b/;

const lookarounds = /\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g;

export function rule(kind: MaskKind, parts: readonly string[], flags = ''): MaskRule {
  const source = parts.join('');
  const digits = source.replace(lookarounds, '').includes('\\d') && !spelled.test(source);
  return { kind, pattern: new RegExp(source, `gu${flags}`), digits };
}

export const oneOf = (words: Iterable<string>): string => `(?:${[...words].join('|')})`;
export const list = (words: string): string => oneOf(words.split(' '));

export const gap = '[ \\u00A0\\u2009\\u202F]';
export const hyphen = '[-\\u2010\\u2011\\u2212]';
export const edge = '(?<![\\p{L}\\p{M}\\d.,/$£€¥₪₽₹₩₴₦₺-])';
export const end = '(?![\\p{L}\\p{M}\\d])';
export const noMoreDigits = '(?![,.]?\\d|:)';

export const year = '(?:1[5-9]|20)\\d{2}';

const tenWords = oneOf(tens.keys());
export const numeral = `(?:${tenWords}[- ])?${oneOf([...smallNumbers.keys(), ...tens.keys()])}`;
export const number = `(?:\\d{1,3}|${numeral})`;

export const ordinalWord = `(?:(?:${tenWords}[- ])?${list(
  'first second third fourth fifth sixth seventh eighth ninth',
)}|${list(
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth ' +
    'nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth ' +
    'hundredth thousandth',
)})`;
