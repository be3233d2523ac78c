import type { Content } from '#ledger';

/** What the text of a page seems to say of itself; each is to be confirmed by a person. */
export interface Guess {
  title?: string;
  date?: string;
}

const LONGEST_TITLE = 200;
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const NAMED = MONTHS.join('|');
const DAY = new RegExp(
  `\\b(\\d{4})-(\\d{2})-(\\d{2})\\b|\\b(\\d{1,2}) (${NAMED}),? (\\d{4})\\b|\\b(${NAMED}) (\\d{1,2}),? (\\d{4})\\b`,
  'i',
);

/** The first line is taken for the title, the first day that is written out for the date. */
export function guessFrom(text: string): Guess {
  const title = text
    .split('\n')
    .map((line) => line.replace(/^#+\s*/, '').trim())
    .find((line) => /\p{L}/u.test(line) && line.length <= LONGEST_TITLE);
  const date = dayIn(text);
  return { ...(title && { title }), ...(date && { date }) };
}

function dayIn(text: string): string | undefined {
  const found = DAY.exec(text);
  if (!found) return undefined;
  const [, year, month, day, d1, m1, y1, m2, d2, y2] = found;
  if (year) return `${year}-${month}-${day}`;
  const number = MONTHS.indexOf((m1 ?? m2 ?? '').toLowerCase()) + 1;
  return [y1 ?? y2, String(number), d1 ?? d2 ?? ''].map((part) => part?.padStart(2, '0')).join('-');
}

/** The name under which other documents of the same host are on record. */
export function publisherOf({ sources }: Content, url: string | undefined): string | undefined {
  const host = hostOf(url);
  if (!host) return undefined;
  return [...sources.values()].find(({ value }) => hostOf(value.url) === host)?.value.publisher;
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
}
