import edtf from 'edtf';

/** The first and the last instant that a date allows, in milliseconds since 1970, UTC. */
export interface DateSpan {
  /** -Infinity for an interval without a beginning. */
  min: number;
  /** Infinity for an interval without an end. */
  max: number;
}

export type DateFault = 'impossible' | 'reversed' | 'no-offset' | 'not-a-date';

const DAY = /(\d{4})-(\d{2})-(\d{2})/g;
const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;
const LAST_MILLISECOND = 24 * 60 * 60 * 1000 - 1;
const CLOCK = /T\d{2}:\d{2}/;
const OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;
const LOCAL = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/**
 * Reads a date of the content: EDTF level 1 (ISO 8601-2), with an offset wherever it has a time.
 * A time without an offset names no instant, so it is a fault and never taken as UTC.
 */
export function readDate(text: string): DateSpan | DateFault {
  const known = read.get(text);
  if (known !== undefined) return known;
  const found = parseDate(text);
  read.set(text, found);
  return found;
}

/** The same few days stand in a site a thousand times, and the parser of EDTF takes its time. */
const read = new Map<string, DateSpan | DateFault>();

function parseDate(text: string): DateSpan | DateFault {
  if (CLOCK.test(text) && !OFFSET.test(text)) return 'no-offset';
  if (!everyDayExists(text)) return 'impossible';
  if (PLAIN_DAY.test(text)) return wholeDay(text);
  try {
    const { min, max } = edtf(text);
    return { min: min ?? -Infinity, max: max ?? Infinity };
  } catch (error) {
    return isReversed(text, error) ? 'reversed' : 'not-a-date';
  }
}

/** Most dates are days, which need no parser. */
function wholeDay(text: string): DateSpan {
  const min = Date.parse(text);
  return { min, max: min + LAST_MILLISECOND };
}

/** True of a time of day without an offset, which only the zone of the site makes an instant. */
export function isLocalTime(text: string): boolean {
  return LOCAL.test(text);
}

/** What is wrong with a date that may also be a local time. */
export function momentFault(text: string): DateFault | undefined {
  if (isLocalTime(text)) return everyDayExists(text) ? undefined : 'impossible';
  const found = readDate(text);
  return typeof found === 'string' ? found : undefined;
}

/** The EDTF parser rolls 29 February over to 1 March in common years, so days are checked first. */
function everyDayExists(text: string): boolean {
  return [...text.matchAll(DAY)].every(([, year, month, day]) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  });
}

function isReversed(text: string, error: unknown): boolean {
  const [start, end, rest] = text.split('/');
  if (!start || !end || rest !== undefined || !(error instanceof RangeError)) return false;
  return isDate(start) && isDate(end);
}

export function isDate(text: string): boolean {
  return typeof readDate(text) === 'object';
}
