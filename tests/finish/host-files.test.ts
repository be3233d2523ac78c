import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeHostFiles } from '../../src/finish/host-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledgerline-host-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function headersFile(base: string): string {
  writeHostFiles(folder, base);
  return readFileSync(join(folder, '_headers'), 'utf8');
}

/** What hosts send for a path: a star stands for anything, a name for what is between two slashes. */
function headersOf(path: string, base = '/'): Record<string, string[]> {
  const sent: Record<string, string[]> = {};
  for (const rule of headersFile(base).trim().split('\n\n')) {
    const [pattern = '', ...headers] = rule.split('\n');
    const signs = pattern.replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+');
    if (!new RegExp(`^${signs}$`).test(path)) continue;
    for (const header of headers) {
      const [name = '', value = ''] = header.trim().split(/: (.*)/);
      sent[name] = [...new Set([...(sent[name] ?? []), value])];
    }
  }
  return sent;
}

const ancestorsOf = (path: string, base = '/') =>
  headersOf(path, base)['Content-Security-Policy']?.map(
    (policy) => /frame-ancestors (\S+);/.exec(policy)?.[1],
  );

describe('the headers file', () => {
  test('is stored whole', async () => {
    await expect(headersFile('/pr/7/')).toMatchFileSnapshot('../snapshots/finish/headers.txt');
  });

  test.each([
    '/',
    '/about/',
    '/search/',
    '/data/',
    '/articles/the-flood/',
    '/figures/elm-flood/',
    '/topics/floods/',
    '/charts/',
    '/charts/homes/',
  ])('keeps %s out of frames, under a base too', (path) => {
    expect(ancestorsOf(path)).toEqual(["'none'"]);
    expect(ancestorsOf(`/pr/7${path}`, '/pr/7/')).toEqual(["'none'"]);
    expect(ancestorsOf(path, '/pr/7/')).toBeUndefined();
  });

  test('lets embeds into frames of any site, and out of search engines', () => {
    expect(ancestorsOf('/charts/homes/embed/')).toEqual(['*']);
    expect(headersOf('/charts/homes/embed/')['X-Robots-Tag']).toEqual(['noindex']);
    expect(headersOf('/charts/homes/')).not.toHaveProperty('X-Robots-Tag');
  });

  test('lets only files with a hash in their name be kept for ever', () => {
    expect(headersOf('/_astro/a.B1.css')['Cache-Control']).toEqual([
      'public, max-age=31536000, immutable',
    ]);
    expect(headersOf('/data/elm-flood.csv')).not.toHaveProperty('Cache-Control');
  });

  test('never gives a path two values of a header', () => {
    const paths = ['/', '/charts/', '/charts/a/', '/charts/a/embed/', '/charts/a.svg', '/figures/'];
    for (const path of paths)
      for (const values of Object.values(headersOf(path))) expect(values).toHaveLength(1);
  });

  test('stands beside a file for GitHub Pages', () => {
    writeHostFiles(folder, '/');
    expect(readFileSync(join(folder, '.nojekyll'), 'utf8')).toBe('');
  });
});
