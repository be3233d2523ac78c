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

/**
 * The records that an id may name. A field carries it as `refersTo`, so that an editor is offered the
 * ids; whether the record exists is checked where references are followed.
 */
export type Registry =
  | 'agents'
  | 'sources'
  | 'measures'
  | 'topics'
  | 'facets'
  /** A map of facet ids to value ids. */
  | 'facet-values'
  /** '<event>/<figure>', with '#<claim>' or without. */
  | 'figures'
  /** '<event>/<series>'. */
  | 'series'
  /** Ids inside the same file: of its figures, and of the claims of one figure. */
  | 'own-figures'
  | 'own-claims';

/** What JSON Schema can say of a value that is checked here by a function; never stricter than that. */
const looksLike = (pattern: RegExp, wanted: string) => ({
  pattern: pattern.source,
  patternErrorMessage: wanted,
});

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
export const slug = () =>
  z
    .string()
    .refine((value) => SLUG.test(value), fault({ kind: 'slug' }))
    .meta(idLooks);

const idLooks = looksLike(SLUG, 'Write an id in lower-case letters, digits and hyphens.');

/** The id of a record that stands elsewhere. */
export const idOf = (refersTo: Registry) => slug().meta({ refersTo });

/** A map of records by id. That each id is a slug is checked where the map is read. */
export const byId = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string().meta({ ...idLooks, doNotSuggest: true }), value);

/** A quantity as printed. The reader keeps a number as it was written, so it may stand without quotes. */
export const printed = () => text().meta({ type: ['string', 'number'] });

/** '<event>/<figure>', or '<event>/<figure>#<claim>' where several claims stand. */
export const figureReference = () =>
  z
    .string()
    .refine((value) => REFERENCE.test(value), fault({ kind: 'reference' }))
    .meta({
      ...looksLike(REFERENCE, 'Write event/figure, or event/figure#claim.'),
      refersTo: 'figures' satisfies Registry,
    });

/** '<event>/<series>'. */
export const seriesReference = () =>
  z
    .string()
    .refine((value) => SERIES.test(value), fault({ kind: 'series' }))
    .meta({
      ...looksLike(SERIES, 'Write event/series.'),
      refersTo: 'series' satisfies Registry,
    });

/** Degrees north and degrees east, in this order: [31.52, 34.45]. */
export const position = () =>
  z
    .array(z.number())
    .refine(isPosition, fault({ kind: 'position' }))
    .meta({ minItems: 2, maxItems: 2 });

/** A web address, http or https. */
export const address = () =>
  z
    .string()
    .refine(isWebAddress, fault({ kind: 'url' }))
    .meta(looksLike(ADDRESS, 'Write a whole web address: https://elm.example/report.'));

/** An address of mail, alone. */
export const mailAddress = () =>
  z
    .string()
    .refine((value) => z.email().safeParse(value).success, fault({ kind: 'email' }))
    .meta(looksLike(z.regexes.email, 'Write an address of mail, alone: desk@elm.example.'));

/** A language that has a name, as a BCP 47 tag: 'en', 'ar', 'zh-Hant'. */
export const language = () =>
  z
    .string()
    .refine((value) => isLanguage(value), fault({ kind: 'language' }))
    .meta(looksLike(TAG, 'Write a language tag: en, ar, zh-Hant.'));

/** EDTF, quoted: '2014-08-27', '2014-08', '2014-07-08/2014-08-26', '2014-09~' (about). */
export const date = () =>
  z
    .string()
    .superRefine((value, context) => {
      const found = readDate(value);
      if (typeof found === 'string')
        context.addIssue({ code: 'custom', ...fault({ kind: 'date', fault: found }) });
    })
    .meta(
      looksLike(
        DATE,
        "Write a quoted date: '2031-05-04', '2031-05', '2031-05-04/2031-05-09' or '2031-05~' (about).",
      ),
    );

/** A date, or a time that is local where the site has a zone: '2026-11-26T06:00'; quoted. */
export const moment = () =>
  z
    .string()
    .superRefine((value, context) => {
      const found = momentFault(value);
      if (found) context.addIssue({ code: 'custom', ...fault({ kind: 'date', fault: found }) });
    })
    .meta(looksLike(DATE, "Write a quoted day or time: '2031-05-04' or '2031-05-04T06:00'."));

/** A zone of the IANA time zone database by the name of a place: 'Europe/London'; or 'UTC'. */
export const zone = () =>
  z
    .string()
    .refine(isZone, fault({ kind: 'zone' }))
    .meta(looksLike(ZONE, 'Write a zone by the name of a place: Europe/London; or UTC.'));

/** Text of at most so many words. */
export const shortText = (most: number) =>
  text().refine((value) => countWords(value) <= most, fault({ kind: 'words', most }));

function countWords(value: string): number {
  return value.trim().split(/\s+/u).length;
}

/** The signs of EDTF and a digit: what an editor can be told while a date is typed. */
const DATE = /^(?=.*\d)[\dXYESTZ:+.,/~?%[\]{} -]+$/;

const TAG = /^[A-Za-z]{1,8}(?:[-_][A-Za-z0-9]{1,8})*$/;

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

const ADDRESS = /^[hH][tT]{2}[pP][sS]?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/;

/** Whole, alone and without a password: parsers take `https:a.example` and spaces around it too. */
export function isWebAddress(value: string): boolean {
  return ADDRESS.test(value) && URL.canParse(value);
}
