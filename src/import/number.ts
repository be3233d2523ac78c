import type { Mapping } from './mapping.ts';

/** A number of a cell, or why there is none. */
export type Read = { number: number } | { fault: string };

const PLAIN = /^\d+$/;

/** Reads a count that is written as the mapping says and in no other way. */
export function readNumber(text: string, { thousands, decimal }: Mapping['numbers']): Read {
  if (PLAIN.test(text)) return { number: Number(text) };
  if (/^[-\u2212]\s*[\d.,]+$/.test(text)) return { fault: 'is negative, and a count is not' };
  const [whole = '', part, rest] = decimal === undefined ? [text] : text.split(decimal);
  if (rest !== undefined || (part !== undefined && !PLAIN.test(part))) return notANumber(text);
  const grouped = thousands !== undefined && isGrouped(whole, thousands);
  const digits = grouped ? whole.split(thousands).join('') : whole;
  if (!PLAIN.test(digits)) return notANumber(text);
  return { number: Number(part === undefined ? digits : `${digits}.${part}`) };
}

function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...groups] = text.split(mark);
  return (
    /^\d{1,3}$/.test(first) && groups.length > 0 && groups.every((each) => /^\d{3}$/.test(each))
  );
}

function notANumber(text: string): Read {
  if (/^\d{1,3}(?:[,.' ]\d{3})+$/.test(text))
    return {
      fault:
        'has a mark in it: say in "numbers" of the mapping whether it parts thousands or decimals',
    };
  if (/^\d+[,.]\d+$/.test(text))
    return {
      fault: 'has a mark in it: say in "numbers" of the mapping that it is the decimal one',
    };
  if (/^(?:n\/?a|nan|null|none|nil|-+|\.+|\?|unknown)$/i.test(text))
    return {
      fault: 'is no number: if it stands for "no figure", list it under "missing" of the mapping',
    };
  return { fault: 'is no number' };
}
