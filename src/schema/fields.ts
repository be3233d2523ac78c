import { z } from 'zod';
import { momentFault, readDate, type DateFault } from './dates.ts';

/**
 * The kinds of value that fields of the content share. A custom check hands its finding on in
 * `params.fault`; the wording of the problem lives in the catalogue of problems.
 */
export type Fault =
  | { kind: 'date'; fault: DateFault }
  | { kind: 'slug' }
  | { kind: 'zone' }
  | { kind: 'url' }
  | { kind: 'email' }
  | { kind: 'reference' }
  | { kind: 'series' }
  | { kind: 'position' }
  | { kind: 'words'; most: number }
  | { kind: 'character' }
  | { kind: 'language' };

const fault = (found: Fault) => ({ params: { fault: found } });

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const REFERENCE = /^[a-z0-9-]+\/[a-z0-9-]+(?:#[a-z0-9-]+)?$/;
const SERIES = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/**
 * What no text needs and some files cannot hold: control characters other than tab and line breaks,
 * halves of a character, and signs that turn the order of the letters after them round.
 */
export const UNPRINTABLE = /[^\P{Cc}\t\n\r]|[\p{Cs}\u202d\u202e\ufffe\uffff]/u;

/** A sign that readers see: neither a space nor one without a width. */
const VISIBLE = /[^\p{C}\p{Z}]/u;

/** Text of one line or more; never empty, and never of signs alone that nobody sees. */
export const text = () =>
  z
    .string()
    .trim()
    .min(1)
    .refine((value) => !UNPRINTABLE.test(value), fault({ kind: 'character' }))
    .superRefine((value, context) => {
      if (value === '' || VISIBLE.test(value)) return;
      context.addIssue({ code: 'too_small', origin: 'string', minimum: 1, input: value });
    });

/** Lower-case letters, digits and hyphens; part of a public address, so it never changes. */
export const slug = () => z.string().refine((value) => SLUG.test(value), fault({ kind: 'slug' }));

/** A map of records by id. That each id is a slug is checked where the map is read. */
export const byId = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);

/** '<event>/<figure>', or '<event>/<figure>#<claim>' where several claims stand. */
export const figureReference = () =>
  z.string().refine((value) => REFERENCE.test(value), fault({ kind: 'reference' }));

/** '<event>/<series>'. */
export const seriesReference = () =>
  z.string().refine((value) => SERIES.test(value), fault({ kind: 'series' }));

/** Degrees north and degrees east, in this order: [31.52, 34.45]. */
export const position = () => z.array(z.number()).refine(isPosition, fault({ kind: 'position' }));

/** A web address, http or https. */
export const address = () => z.string().refine(isWebAddress, fault({ kind: 'url' }));

/** An address of mail, alone. */
export const mailAddress = () =>
  z.string().refine((value) => z.email().safeParse(value).success, fault({ kind: 'email' }));

/** A language that has a name, as a BCP 47 tag: 'en', 'ar', 'zh-Hant'. */
export const language = () =>
  z.string().refine((value) => isLanguage(value), fault({ kind: 'language' }));

/** EDTF, quoted: '2014-08-27', '2014-08', '2014-07-08/2014-08-26', '2014-09~' (about). */
export const date = () =>
  z.string().superRefine((value, context) => {
    const found = readDate(value);
    if (typeof found === 'string')
      context.addIssue({ code: 'custom', ...fault({ kind: 'date', fault: found }) });
  });

/** A date, or a time that is local where the site has a zone: '2026-11-26T06:00'; quoted. */
export const moment = () =>
  z.string().superRefine((value, context) => {
    const found = momentFault(value);
    if (found) context.addIssue({ code: 'custom', ...fault({ kind: 'date', fault: found }) });
  });

/** A zone of the IANA time zone database by the name of a place: 'Europe/London'; or 'UTC'. */
export const zone = () => z.string().refine(isZone, fault({ kind: 'zone' }));

/** Text of at most so many words. */
export const shortText = (most: number) =>
  text().refine((value) => countWords(value) <= most, fault({ kind: 'words', most }));

function countWords(value: string): number {
  return value.trim().split(/\s+/u).length;
}

/** An offset is no zone, by whatever name: 'EST' and 'Etc/GMT+5' do not know when clocks change. */
const ZONE = /^(?:UTC$|(?!Etc\/)[A-Z]\w*\/[A-Z])/;

function isZone(value: string): boolean {
  try {
    return ZONE.test(value) && new Intl.DateTimeFormat('en', { timeZone: value }) !== null;
  } catch {
    return false;
  }
}

function isPosition(value: number[]): boolean {
  const [north = Number.NaN, east = Number.NaN] = value;
  return value.length === 2 && Math.abs(north) <= 90 && Math.abs(east) <= 180;
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isLanguage(value: string): boolean {
  try {
    return LANGUAGES.of(value) !== undefined;
  } catch {
    return false;
  }
}

/** Whole, alone and without a password: parsers take `https:a.example` and spaces around it too. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i.test(value) && URL.canParse(value);
}
