import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { openBrowser, openNpmBrowser, settleFonts } from '#pictures';
import { DiffCase, runDiff } from '../diff/case.ts';
import { tellDifference, keepPicture } from './compare-pictures.ts';
import { openReportSite } from './demo-site.ts';

interface Shot {
  /** A page of the report site, or the address of a file. */
  path: string;
  width: 390 | 1280;
  colorScheme: 'light' | 'dark';
  /** What is brought to the top; the top of the page where none is named. */
  to?: string;
}

const REPORT = '/articles/a-valley-under-water/';
const { review, removeReview } = await makeReview();
const SHOTS: Record<string, Shot> = {
  'home-phone-light': { path: '/', width: 390, colorScheme: 'light' },
  'article-phone-light': { path: REPORT, width: 390, colorScheme: 'light' },
  'article-phone-dark': { path: REPORT, width: 390, colorScheme: 'dark', to: '.chart-figure' },
  'record-phone-light': { path: `${REPORT}#record-11`, width: 390, colorScheme: 'light' },
  'article-wide-dark': { path: REPORT, width: 1280, colorScheme: 'dark' },
  'event-wide-light': {
    path: '/figures/elm-flood/',
    width: 1280,
    colorScheme: 'light',
    to: '#homes',
  },
  // The README shows this one.
  'review-wide-light': { path: review, width: 1280, colorScheme: 'light' },
  'review-phone-dark': { path: review, width: 390, colorScheme: 'dark', to: '#figures' },
};

const FOLDER = 'tests/snapshots/pictures';
const MADE_WITH = join(FOLDER, 'made-with.txt');
const PACKAGE = 'node_modules/@sparticuz/chromium/package.json';
const AGAIN = 'npm test -- tests/browser/pictures -u';

const site = await openReportSite();
const { browser, name } = await openSameEverywhere();
const maker = readFileSync(MADE_WITH, 'utf8').trim();

afterAll(async () => {
  await browser.close();
  site.close();
  removeReview();
});

/** What the change of the demo does, as a page. */
async function makeReview(): Promise<{ review: string; removeReview: () => void }> {
  const change = new DiffCase('toll-revised-in-one-place');
  const file = join(change.folder, 'review.html');
  await runDiff([change.base, change.head, '--to', file]);
  const page = readFileSync(file, 'utf8');
  // Where the case lies is no part of the picture.
  writeFileSync(file, page.replaceAll(`${change.folder}/`, ''));
  return { review: pathToFileURL(file).href, removeReview: () => change.remove() };
}

/** Letters are drawn alike within one build of one browser only, so its name holds all versions. */
async function openSameEverywhere(): Promise<{ browser: Browser; name: string }> {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  const npm = await openNpmBrowser().catch(() => undefined);
  if (npm) return { browser: npm, name: `@sparticuz/chromium ${version}, ${npm.version()}` };
  const browser = await openBrowser();
  return { browser, name: `a browser of this machine, ${browser.version()}` };
}

async function take({ path, width, colorScheme, to }: Shot): Promise<Buffer> {
  const height = width === 390 ? 844 : 800;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(new URL(path, site.origin).href);
  await page.evaluate(settleFonts);
  if (to)
    await page
      .locator(to)
      .first()
      .evaluate((element) => element.scrollIntoView());
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.close();
  return picture;
}

const isRenewed = () => expect.getState().snapshotState.snapshotUpdateState === 'all';

function store(file: string, taken: Buffer): void {
  keepPicture(file, taken);
  writeFileSync(MADE_WITH, `${name}\n`);
}

/** Keeps what was taken and what differs, for whoever is told of it. */
function keepBoth(shot: string, taken: Buffer, drawn = taken): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledgerline-pictures-'));
  writeFileSync(join(folder, `${shot}.png`), taken);
  writeFileSync(join(folder, `${shot}-differs.png`), drawn);
  return folder;
}

function compare(shot: string, expected: Buffer, taken: Buffer): void {
  const { told, drawn } = tellDifference(expected, taken);
  if (!told) return;
  const advice = `Look at ${keepBoth(shot, taken, drawn)}. If it is meant so: ${AGAIN}`;
  throw new Error(`${shot}: ${told}. ${advice}`);
}

const isComparable = name === maker;
const how = isComparable
  ? `as it is stored, in ${maker}`
  : `the same twice in ${name}; stored are pictures of ${maker}, which cannot be compared`;

describe('a page looks', () => {
  test.each(Object.entries(SHOTS))(`${how}: %s`, async (shot, settings) => {
    const file = join(FOLDER, `${shot}.png`);
    const taken = await take(settings);
    if (isRenewed()) return store(file, taken);
    compare(shot, isComparable ? readFileSync(file) : await take(settings), taken);
  });

  test('another way, and is found out', () => {
    const [first, second] = Object.keys(SHOTS).map((shot) =>
      readFileSync(join(FOLDER, `${shot}.png`)),
    );
    expect(tellDifference(first ?? Buffer.of(), second ?? Buffer.of()).told).toMatch(
      /pixels differ$/,
    );
  });
});
