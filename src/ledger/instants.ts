import { type DateSpan, readDate } from '#schema';
import { Temporal } from 'temporal-polyfill';
import { dateView } from './date-text.ts';
import { firstInstant } from './changes.ts';
import { oncePerReading } from './once-per-reading.ts';
import type { Content } from './records.ts';
import { siteWords } from './site-words.ts';
import type { DateView } from './views.ts';

/** Milliseconds since 1970 at which a date begins: a day does so in the zone of the site, else in UTC. */
export function instantOf(content: Content, date: string): number {
  return spanOf(content, date).min;
}

/** The first and the last instant of a date; nothing follows from one that cannot be read. */
export function spanOf(content: Content, date: string): DateSpan {
  const span = readDate(date);
  if (typeof span === 'string') return { min: Number.NaN, max: Number.NaN };
  const zone = content.site?.value.timezone;
  if (zone === undefined || hasTime(date)) return span;
  return { min: startIn(zone, span.min), max: startIn(zone, span.max) };
}

/** The instant at which the clocks of a zone show what those of UTC show at another one. */
function startIn(zone: string, instant: number): number {
  if (!(Math.abs(instant) <= FARTHEST)) return instant;
  const key = `${zone} ${instant}`;
  const known = starts.get(key) ?? findStart(zone, instant);
  starts.set(key, known);
  return known;
}

/** The same few days are put in order again and again, and a zone takes its time. */
const starts = new Map<string, number>();

function findStart(zone: string, instant: number): number {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC');
  return shown.toPlainDateTime().toZonedDateTime(zone).epochMilliseconds;
}

/** Milliseconds from 1970 to the ends of the calendar of zones, less some days. */
const FARTHEST = 8.6e15;

/** A date without its time of day; the day is that of the zone of the site. */
export function dayOf(content: Content, date: string): string {
  return inSiteZone(content, date).split('T')[0] ?? date;
}

/** A date of an article as readers see it: times are those of the zone of the site. */
export const momentView = oncePerReading((content: Content, date: string): DateView => {
  const view = dateView(inSiteZone(content, date), siteWords(content));
  const start = instantOf(content, date);
  return hasTime(date) || start === firstInstant(view) ? view : { ...view, start };
});

/** A time to the second, with the offset of the site then; any other date as it is written. */
function inSiteZone(content: Content, date: string): string {
  const span = readDate(date);
  if (!hasTime(date) || typeof span === 'string') return date;
  const zone = content.site?.value.timezone ?? OFFSET.exec(date)?.[0] ?? 'UTC';
  const time = Temporal.Instant.fromEpochMilliseconds(span.min).toZonedDateTimeISO(zone);
  return time.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

const OFFSET = /[+-]\d{2}:\d{2}$/;

/** True of an instant; the ends of an interval have no time here. */
const hasTime = (date: string) => /^[^/]*T\d{2}:\d{2}[^/]*$/.test(date);
