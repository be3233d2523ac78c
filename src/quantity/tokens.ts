/** One word, number or sign of a text, with its place. */
export interface Token {
  kind: 'digits' | 'word' | 'sign';
  /** Lower case, straight apostrophe, plain hyphen for every hyphen and minus: the form tables use. */
  word: string;
  /** UTF-16 offsets into the text, whatever its normal form. */
  start: number;
  end: number;
  /** True when nothing separates it from the token before. */
  attached: boolean;
}

export type Tokens = readonly Token[];

const digit = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9]';
const notDigit = `(?!${digit})`;
const groupMark = "[,\\u066C\\u00A0\\u2009\\u202F '\\u2019]";

/**
 * A group mark counts only before exactly three digits, and one number keeps to one mark. A number may
 * begin with its point (".5 per cent").
 */
const scanner = new RegExp(
  [
    `(?<space>\\s+)`,
    `(?<digits>(?<![\\p{L}\\d.,])\\.${digit}+(?!\\.?${digit})|(?:${digit}{1,3}(?:(?<mark>${groupMark})${digit}{3}${notDigit}(?:\\k<mark>${digit}{3}${notDigit})*)${notDigit}|${digit}+)` +
      `(?:[.\\u066B]${digit}+(?!\\.?${digit}))?)`,
    `(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['\\u2019]\\p{L}[\\p{L}\\p{M}]*)?)`,
    `(?<sign>[^])`,
  ].join('|'),
  'uy',
);

const hyphens = /^[-\u2010\u2011\u2212]$/;

function plain(text: string, kind: Token['kind']): string {
  if (kind === 'digits') return text;
  if (kind === 'sign') return hyphens.test(text) ? '-' : text;
  return text.toLowerCase().replace('\u2019', "'");
}

/** Splits a text in one pass; every character belongs to one token or to the space between two. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  scanner.lastIndex = 0;
  for (let match = scanner.exec(text); match !== null; match = scanner.exec(text)) {
    const { digits, word, space } = match.groups ?? {};
    if (space !== undefined) continue;
    const kind = digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'sign';
    const start = match.index;
    const attached = start > 0 && tokens.at(-1)?.end === start;
    tokens.push({ kind, word: plain(match[0], kind), start, end: scanner.lastIndex, attached });
  }
  return tokens;
}

/** The word of a token in lower case; empty beyond the ends. */
export function wordAt(tokens: Tokens, at: number): string {
  return tokens[at]?.word ?? '';
}
