import { homeView } from '#ledger';
import robotsParser from 'robots-parser';
import { describe, expect, test } from 'vitest';
import { manifest } from '../../src/feeds/manifest.ts';
import { robots } from '../../src/feeds/robots.ts';
import { address, editedFlood } from './edited-flood.ts';

describe('robots.txt', () => {
  const read = (drafts: boolean) =>
    robotsParser(address('/robots.txt'), robots({ preview: drafts }, address));

  test('lets every program read a published site and leads it to the list of pages', () => {
    expect(read(false).isAllowed(address('/articles/dams/'), 'AnyBot')).toBe(true);
    expect(read(false).getSitemaps()).toEqual(['https://flood.example/sitemap-index.xml']);
  });

  test('keeps every program out of a site with drafts', () => {
    expect(read(true).isAllowed(address('/'), 'AnyBot')).toBe(false);
    expect(read(true).getSitemaps()).toEqual([]);
  });
});

test('the manifest stays under the base of its build', async () => {
  const { site } = homeView(editedFlood());
  const written = manifest(
    site,
    (path) => `/preview${path}`,
    (token) => `value of ${token}`,
  );
  await expect(`${JSON.stringify(written, null, 2)}\n`).toMatchFileSnapshot(
    '../snapshots/feeds/manifest.json',
  );
});
