import { clean, precisionOf } from './quantity.ts';

const notAscii = /[\u0660-\u0669\u06F0-\u06F9]/g;
const groupMarks = /[,\u066C\s'\u2019]/g;
/** Beyond this a number of the prose is an identifier, and doubles stop being exact. */
const mostDigits = 15;

/** Value and printed precision of one run of digits, or null when it is too long to be a count. */
export function readDigits(text: string): { value: number; step: number } | null {
  const ascii = text
    .replace(groupMarks, '')
    .replace(notAscii, (c) => String(c.charCodeAt(0) & 0xf))
    .replace('\u066B', '.');
  if (ascii.length > mostDigits) return null;
  const decimals = ascii.split('.')[1]?.length ?? 0;
  const value = Number(ascii);
  return { value, step: decimals > 0 ? clean(10 ** -decimals) : precisionOf(value) };
}
