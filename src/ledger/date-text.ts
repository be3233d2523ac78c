import type { DateView } from './views.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const SEASONS: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const PRECISE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** A date of the content in words: '27 August 2014', '8 July to 26 August 2014', 'about 2014'. */
export function dateView(edtf: string): DateView {
  const [start = '', end] = edtf.split('/');
  const text = end === undefined ? inWords(start) : interval(start, end);
  const machine = PRECISE.test(edtf) ? edtf : undefined;
  return machine === undefined ? { edtf, text } : { edtf, text, machine };
}

function interval(start: string, end: string): string {
  if (end === '..' || end === '') return `since ${inWords(start)}`;
  if (start === '..' || start === '') return `until ${inWords(end)}`;
  const [first, last] = [inWords(start), inWords(end)];
  return `${withoutShared(first, last)} to ${last}`;
}

/** '8 July to 26 August 2014': what both ends share is said once, at the end. */
function withoutShared(first: string, last: string): string {
  const [a, b] = [first.split(' '), last.split(' ')];
  while (a.length > 1 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return a.join(' ');
}

function inWords(date: string): string {
  const bare = date.replace(/[~?%]/g, '');
  const about = /[~%]/.test(date) ? 'about ' : '';
  const unsure = /[?%]/.test(date) ? ' (uncertain)' : '';
  return `${about}${bareInWords(bare)}${unsure}`;
}

/** A year, month and day that have words; a date of any other form is printed as it is written. */
const WORDED = /^(-?\d{4}|\d{3}X)(?:-(0[1-9]|1[0-2]|2[1-4]))?(?:-(\d{2}))?$/;

function bareInWords(date: string): string {
  const [whole = '', time] = date.split('T');
  const found = WORDED.exec(whole.replace(UNKNOWN, ''));
  if (found === null) return date;
  const [, year = '', month, day] = found;
  const words = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : (SEASONS[month] ?? MONTHS[Number(month) - 1] ?? month),
    yearInWords(year),
  ];
  const text = words.filter(Boolean).join(' ');
  return time === undefined ? text : `${text}, ${clock(time)}`;
}

/** A day, or a month and its day, that the date leaves open. */
const UNKNOWN = /(?:-XX)+$/;

/** Years are counted with a year 0000 in the content, and without one in words: -0043 is 44 BC. */
function yearInWords(year: string): string {
  if (year.endsWith('X')) return `${year.slice(0, 3)}0s`;
  const counted = Number(year);
  return counted > 0 ? year : `${1 - counted} BC`;
}

function clock(time: string): string {
  const [, hours = '', offset = ''] =
    /^(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})$/.exec(time) ?? [];
  return `${hours} ${offset === 'Z' || offset === '+00:00' ? 'UTC' : `UTC${offset}`}`;
}
