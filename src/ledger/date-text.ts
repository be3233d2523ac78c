import type { Words } from '#words';
import type { DateView } from './views.ts';

type DateWords = Words['dates'];

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const PRECISE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** A date of the content in words: '27 August 2014', '8 July to 26 August 2014', 'about 2014'. */
export function dateView(edtf: string, { dates }: Words): DateView {
  const [start = '', end] = edtf.split('/');
  const text = end === undefined ? inWords(start, dates) : interval(start, end, dates);
  const machine = PRECISE.test(edtf) ? edtf : undefined;
  return machine === undefined ? { edtf, text } : { edtf, text, machine };
}

function interval(start: string, end: string, say: DateWords): string {
  if (end === '..' || end === '') return say.since(inWords(start, say));
  if (start === '..' || start === '') return say.until(inWords(end, say));
  return say.span(inWords(start, say), inWords(end, say));
}

function inWords(date: string, say: DateWords): string {
  const bare = bareInWords(date.replace(/[~?%]/g, ''), say);
  const about = /[~%]/.test(date) ? say.about(bare) : bare;
  return /[?%]/.test(date) ? say.uncertain(about) : about;
}

/** A year, month and day that have words; a date of any other form is printed as it is written. */
const WORDED = /^(-?\d{4}|\d{3}X)(?:-(0[1-9]|1[0-2]|2[1-4]))?(?:-(\d{2}))?$/;

function bareInWords(date: string, say: DateWords): string {
  const [whole = '', time] = date.split('T');
  const found = WORDED.exec(whole.replace(UNKNOWN, ''));
  if (found === null) return date;
  const [, year = '', month, day] = found;
  const text = dayInWords(yearInWords(year, say), Number(month), Number(day), say);
  return time === undefined ? text : say.time(text, ...clock(time));
}

/** Months and days that are not there are no numbers; months above 12 are seasons. */
function dayInWords(year: string, month: number, day: number, say: DateWords): string {
  const season = SEASONS[month - FIRST_SEASON];
  if (season) return say.season(season, year);
  if (Number.isNaN(month)) return year;
  return Number.isNaN(day) ? say.month(month, year) : say.day(day, month, year);
}

const FIRST_SEASON = 21;

/** A day, or a month and its day, that the date leaves open. */
const UNKNOWN = /(?:-XX)+$/;

/** Years are counted with a year 0000 in the content, and without one in words: -0043 is 44 BC. */
function yearInWords(year: string, say: DateWords): string {
  if (year.endsWith('X')) return say.decade(`${year.slice(0, 3)}0`);
  const counted = Number(year);
  return counted > 0 ? say.year(counted) : say.beforeChrist(1 - counted);
}

function clock(time: string): [hours: string, zone: string] {
  const [, hours = '', offset = ''] =
    /^(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})$/.exec(time) ?? [];
  return [hours, offset === 'Z' || offset === '+00:00' ? 'UTC' : `UTC${offset}`];
}
