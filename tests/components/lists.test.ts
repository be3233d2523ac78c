import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keepLedger, type Ledger, readLedger, readMoment, SETTINGS } from '#ledger';
import { listOf } from '../../src/components/lists.ts';

const pages = globSync('src/pages/**/*.{astro,ts}').sort();
const single = pages.filter((page) => !page.includes('['));

test.each(single)('%s shows what its list gives and asks nothing else of the content', (page) => {
  const text = readFileSync(page, 'utf8');
  expect(text).toMatch(/export const list = listOf\(|export \{ list \};/);
  expect(text).not.toContain('openLedger');
});

describe('the key of a list', () => {
  const read = () =>
    readLedger('tests/fixtures/flood', { drafts: false, now: readMoment('2031-06-15') }) as Ledger;
  const list = listOf(({ shown }) => shown.site?.value.title);

  test('is the same for the same view, of whichever reading', () => {
    keepLedger(read());
    const key = list.key();
    keepLedger(read());
    expect(list.key()).toBe(key);
    expect(list.view()).toBe('Elm Valley Ledger');
  });

  test('is another one for another view', () => {
    const ledger = read();
    keepLedger(ledger);
    const key = list.key();
    const { site } = ledger.shown;
    if (!site) throw new Error('The fixture has a site.');
    keepLedger({
      ...ledger,
      shown: { ...ledger.shown, site: { ...site, value: { ...site.value, title: 'Other' } } },
    });
    expect(list.key()).not.toBe(key);
  });

  test('is none while the site is written', () => {
    process.env[SETTINGS.live] = 'true';
    expect(list.key()).toBeUndefined();
    delete process.env[SETTINGS.live];
  });
});
