import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { articleIds, articleView } from '../../src/ledger/view-articles.ts';
import { firstInstant } from '../../src/ledger/changes.ts';
import { type Ledger, readLedger } from '../../src/ledger/ledger.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-times-'));
const content = join(scratch, 'content');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const ARTICLE = 'articles/water-and-numbers/index.md';
const SITE = readFileSync('tests/fixtures/flood/site.yaml', 'utf8');
const text = (published: string) =>
  `---\ntitle: A text\nstandfirst: A text.\npublished: '${published}'\n---\n\nWords.\n`;

/** The fixture with its article published at a time, on a site of a zone. */
function read(zone: string | undefined, published: string, now?: string): Ledger {
  cpSync('tests/fixtures/flood', content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), zone ? `${SITE}timezone: ${zone}\n` : SITE);
  writeFileSync(join(content, ARTICLE), text(published));
  const ledger = readLedger(content, { now: now === undefined ? undefined : Date.parse(now) });
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
  return ledger;
}

/** The codes and hints of the problems of a time. */
function problemsOf(zone: string, published: string): string[] {
  return read(zone, published).problems.map(({ code, hint }) => `${code} ${hint}`);
}

const JERUSALEM = 'Asia/Jerusalem';
const LONDON = 'Europe/London';
const NEW_YORK = 'America/New_York';

describe('a local time of an article', () => {
  test.each([
    // The last minute before the clocks go forward, and the first one after.
    [JERUSALEM, '2030-03-29T01:59', '2030-03-29T01:59:00+02:00', '01:59 UTC+02:00'],
    [JERUSALEM, '2030-03-29T03:00', '2030-03-29T03:00:00+03:00', '03:00 UTC+03:00'],
    [LONDON, '2030-03-31T00:59', '2030-03-31T00:59:00+00:00', '00:59 UTC'],
    [LONDON, '2030-03-31T02:00', '2030-03-31T02:00:00+01:00', '02:00 UTC+01:00'],
    [NEW_YORK, '2030-03-10T01:59', '2030-03-10T01:59:00-05:00', '01:59 UTC-05:00'],
    [NEW_YORK, '2030-03-10T03:00', '2030-03-10T03:00:00-04:00', '03:00 UTC-04:00'],
    // The last minute before the hour that comes twice, and the first one after it.
    [JERUSALEM, '2030-10-27T00:59', '2030-10-27T00:59:00+03:00', '00:59 UTC+03:00'],
    [JERUSALEM, '2030-10-27T02:00', '2030-10-27T02:00:00+02:00', '02:00 UTC+02:00'],
    [LONDON, '2030-10-27T00:59', '2030-10-27T00:59:00+01:00', '00:59 UTC+01:00'],
    [LONDON, '2030-10-27T02:00', '2030-10-27T02:00:00+00:00', '02:00 UTC'],
    [NEW_YORK, '2030-11-03T00:59', '2030-11-03T00:59:00-04:00', '00:59 UTC-04:00'],
    [NEW_YORK, '2030-11-03T02:00', '2030-11-03T02:00:00-05:00', '02:00 UTC-05:00'],
    [NEW_YORK, '2030-11-03T02:00:30', '2030-11-03T02:00:30-05:00', '02:00 UTC-05:00'],
  ])('in %s: %s is %s', (zone, written, machine, clock) => {
    const { published } = summary(read(zone, written));
    expect(published.machine).toBe(machine);
    expect(published.text.endsWith(`, ${clock}`)).toBe(true);
  });

  test.each([
    [JERUSALEM, '2030-03-29T02:30', '2030-03-29T01:30+02:00', '2030-03-29T03:30+03:00'],
    [LONDON, '2030-03-31T01:00', '2030-03-31T00:00+00:00', '2030-03-31T02:00+01:00'],
    [NEW_YORK, '2030-03-10T02:59', '2030-03-10T01:59-05:00', '2030-03-10T03:59-04:00'],
  ])('in %s: the clocks skip %s', (zone, written, before, after) => {
    expect(problemsOf(zone, written)).toEqual([
      `date/skipped-time Write one of the two times that it may stand for: '${before}' or '${after}'.`,
    ]);
  });

  test.each([
    [JERUSALEM, '2030-10-27T01:00', '+03:00', '+02:00'],
    [LONDON, '2030-10-27T01:59', '+01:00', '+00:00'],
    [NEW_YORK, '2030-11-03T01:30', '-04:00', '-05:00'],
  ])('in %s: the clocks show %s twice', (zone, written, first, second) => {
    expect(problemsOf(zone, written)).toEqual([
      `date/repeated-time Write it with its offset: '${written}${first}' for the first time, '${written}${second}' for the second.`,
    ]);
  });
});

test.each([
  [undefined, '2030-05-06T09:00+05:30', '2030-05-06T09:00:00+05:30', '6 May 2030, 09:00 UTC+05:30'],
  [undefined, '2030-05-06T09:00Z', '2030-05-06T09:00:00+00:00', '6 May 2030, 09:00 UTC'],
  [JERUSALEM, '2030-05-06T22:30Z', '2030-05-07T01:30:00+03:00', '7 May 2030, 01:30 UTC+03:00'],
  [JERUSALEM, '2030-05-06', '2030-05-06', '6 May 2030'],
])('on a site in %s: %s reads "%s" and "%s"', (zone, written, machine, text) => {
  expect(summary(read(zone, written)).published).toMatchObject({ machine, text });
});

test.each([
  [undefined, '2031-05-20', '2031-05-20T00:00Z'],
  [JERUSALEM, '2031-05-20', '2031-05-19T21:00Z'],
  [NEW_YORK, '2031-05-20', '2031-05-20T04:00Z'],
  [JERUSALEM, '2031-05-20T06:00', '2031-05-20T03:00Z'],
  [JERUSALEM, '2031-05-20T06:00+05:00', '2031-05-20T01:00Z'],
  // In Beirut summer begins at midnight, so that the day does so at one.
  ['Asia/Beirut', '2031-03-30', '2031-03-29T22:00Z'],
  [JERUSALEM, '2031-06', '2031-05-31T21:00Z'],
])('on a site in %s: an article of %s is shown from %s on', (zone, published, instant) => {
  const before = new Date(Date.parse(instant) - 1).toISOString();
  expect(articleIds(read(zone, published, before))).toEqual([]);
  expect(articleIds(read(zone, published, instant))).toEqual(['water-and-numbers']);
});

function summary(ledger: Ledger) {
  expect(ledger.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return articleView(ledger, 'water-and-numbers').summary;
}

test.each([
  [NEW_YORK, '2030-07-01', '2030-07-01T04:00Z'],
  [JERUSALEM, '2030-07-01', '2030-06-30T21:00Z'],
  [undefined, '2030-07-01', '2030-07-01T00:00Z'],
  [NEW_YORK, '2030-07-01T00:00', '2030-07-01T04:00Z'],
])('programs are told when it begins: in %s, %s does at %s', (zone, written, begins) => {
  const { published } = summary(read(zone, written));
  expect(firstInstant(published)).toBe(Date.parse(begins));
});

test('a related article has its time in the zone of the site', () => {
  read(JERUSALEM, '2030-05-06');
  mkdirSync(join(content, 'articles/other'));
  const related = text('2030-05-06T22:30Z').replace('---\n', '---\ntopics: [floods]\n');
  for (const file of [ARTICLE, 'articles/other/index.md'])
    writeFileSync(join(content, file), related);
  const ledger = readLedger(content);
  rmSync(join(content, 'articles/other'), { recursive: true });
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
  const [other] = articleView(ledger, 'water-and-numbers').related;
  expect(other?.published.text).toBe('7 May 2030, 01:30 UTC+03:00');
});
