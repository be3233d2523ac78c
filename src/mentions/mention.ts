import type { Found, Quantity } from '#quantity';

/** What a number of the prose counts or states. The words are those of the JSON that `pull` prints. */
export type Kind =
  | 'casualty-killed'
  | 'casualty-wounded'
  | 'missing'
  | 'arrested'
  | 'displaced'
  | 'strike'
  | 'launch'
  | 'intercepted'
  | 'vote'
  | 'money'
  | 'duration'
  | 'date'
  | 'age'
  | 'ordinal'
  | 'other';

/** Kinds of what happens to people. */
export const ofPeople: ReadonlySet<Kind> = new Set<Kind>([
  'casualty-killed',
  'casualty-wounded',
  'missing',
  'arrested',
  'displaced',
]);

/** A number as a text mentions it: what it counts, who says so, and how it stands to other numbers. */
export interface Mention {
  /** UTF-16 offsets into the text: hedge, numeral and built-in unit, without the counted noun. */
  start: number;
  end: number;
  /** The words between the offsets, as they stand. */
  text: string;
  kind: Kind;
  /** What it is as a number, whatever it counts. */
  form: Found['kind'];
  /** Null for dates, ages and ordinals. */
  quantity: Quantity | null;
  /** The counted noun phrase as printed, or the one understood from the number before. */
  counted: string | null;
  /** True when `counted` stands with an earlier number, or with none. */
  understood: boolean;
  /** The side of the counted, in the words of the text: "Palestinian", "Artsakh Defence Army". */
  party: string | null;
  /** Who says so, in the words of the text. */
  attribution: string | null;
  /** Index, among the mentions, of the whole that this is a part of; it may stand behind the part. */
  partOf: number | null;
  /** An increment: "another 16", "17 more". */
  delta: boolean;
  /** A total so far: "bringing the toll to 36". */
  cumulative: boolean;
  /** A number that the text itself takes back: "not four, as stated earlier". */
  superseded: boolean;
  /** When it is counted, in the words of the text: "over two days", "since 1999". */
  period: string | null;
  /** Why it was read so, as short phrases with the words that decided. */
  why: string[];
}
