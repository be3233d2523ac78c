import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/host/artifact/limits.ts';
import { fateOf } from '../../src/host/artifact/names.ts';
import { readFileIn } from '../../src/host/artifact/read-file.ts';
import { unpack } from '../../src/host/artifact/unpack.ts';
import { namesIn, scratch } from './scratch.ts';
import { withDeclaredSize, withFlags, withName, zipOf, zipWithType } from './zips.ts';

const SITE = { 'index.html': 'home', 'articles/a/index.html': 'an article' };

async function refusal(zip: Uint8Array, limits = LIMITS): Promise<string> {
  const folder = join(scratch(), 'site');
  const outcome = await unpack(zip, folder, limits).catch((error: Error) => error.message);
  expect(typeof outcome, 'it was not refused').toBe('string');
  expect(existsSync(folder) ? namesIn(folder) : []).toEqual([]);
  return String(outcome).replace('The preview is refused:\n  - ', '');
}

describe('an artifact', () => {
  test('is written file by file, without what steers a host', async () => {
    const folder = join(scratch(), 'site');
    const zip = zipOf({ ...SITE, _headers: '/*', '.nojekyll': '', 'data/a.csv': 'n\n1\n' });
    expect(await unpack(zip, folder)).toEqual([
      'articles/a/index.html',
      'data/a.csv',
      'index.html',
    ]);
    expect(namesIn(folder)).toEqual(['articles/a/index.html', 'data/a.csv', 'index.html']);
    expect(readFileSync(join(folder, 'articles/a/index.html'), 'utf8')).toBe('an article');
  });

  test.each([
    ['../outside.html', 'it leads out of its folder'],
    ['a/../../outside.html', 'it leads out of its folder'],
    ['/etc/outside.html', 'it has an absolute path'],
    ['a\\..\\outside.html', 'it has a backslash in its name'],
    ['C:/outside.html', 'it has a drive letter in its name'],
    ['a\u0000.html', 'it has a control character in its name'],
    ['a\n::error::b.html', 'it has a control character in its name'],
    ['a//b.html', 'it has an empty part in its path'],
    ['./b.html', 'it has an empty part in its path'],
    ['a./b.html', 'it has a name that ends with a dot'],
    ['a\u202elmth.html', 'it has a character in its name that no file of a site has'],
    [`${'a/'.repeat(300)}b.html`, 'it has a very long path'],
    ['.git/config', 'it has a part in its path that starts with a dot'],
    ['.github/workflows/x.yml', 'it has a part in its path that starts with a dot'],
    ['.well-known/security.txt', 'it has a part in its path that starts with a dot'],
    ['.htaccess', 'it has a part in its path that starts with a dot'],
    ['a/_headers', 'it gives orders to the host'],
    ['_redirects', 'it gives orders to the host'],
    ['_worker.js', 'it gives orders to the host'],
    ['_worker.js/index.js', 'it gives orders to the host'],
    ['_routes.json', 'it gives orders to the host'],
    ['functions/api.js', 'it gives orders to the host'],
    ['CNAME', 'it gives orders to the host'],
    ['vercel.json', 'it gives orders to the host'],
    ['netlify.toml', 'it gives orders to the host'],
    ['sw.js', 'it is named as a service worker'],
    ['a/service-worker.js', 'it is named as a service worker'],
    ['firebase-messaging-sw.js', 'it is named as a service worker'],
    ['run.php', 'it has an ending that no file of a site has'],
    ['page.xhtml', 'it has an ending that no file of a site has'],
    ['noending', 'it has an ending that no file of a site has'],
  ])('is refused whole for a file %j', async (name, fault) => {
    expect(await refusal(zipOf({ ...SITE, [name]: 'x' }))).toContain(fault);
  });

  test.each([
    ['a link', 0o120_000],
    ['a device', 0o020_000],
    ['a pipe', 0o010_000],
    ['a folder that is named as a file', 0o040_000],
  ])('is refused for %s', async (_what, type) => {
    expect(await refusal(zipWithType('articles/b.html', '/etc/passwd', type))).toBe(
      'articles/b.html: it is a link or a special file',
    );
  });

  test('is refused for a file that is encrypted', async () => {
    expect(await refusal(withFlags(zipOf(SITE), 1))).toContain('it is encrypted');
  });

  test('is refused for names that differ only in case, or stand there twice', async () => {
    const found = 'another file of the artifact has the same path';
    expect(await refusal(zipOf({ ...SITE, 'Index.html': 'x' }))).toBe(`Index.html: ${found}`);
    const twice = withName(zipOf({ ...SITE, 'indey.html': 'x' }), 'indey.html', 'index.html');
    expect(await refusal(twice)).toBe(`index.html: ${found}`);
  });

  test('is refused for a file that is a folder of another one', async () => {
    expect(await refusal(zipOf({ ...SITE, 'a.html': 'x', 'a.html/b.html': 'y' }))).toBe(
      'a.html: another file of the artifact has the same path',
    );
  });

  test('is refused without a first page, and when it is no ZIP file', async () => {
    expect(await refusal(zipOf({ 'a/index.html': 'x' }))).toBe(
      'there is no index.html, so this is no built site',
    );
    expect(await refusal(new TextEncoder().encode('nothing'))).toContain(
      'the archive cannot be read',
    );
  });

  test('is refused for what it declares: a file, the whole, the number of files', async () => {
    const large = withDeclaredSize(zipOf(SITE), LIMITS.file + 1);
    expect(await refusal(large)).toContain('index.html: it has more than 25 MB');
    const limits = { ...LIMITS, whole: 1024 * 1024 };
    expect(await refusal(withDeclaredSize(zipOf(SITE), 900_000), limits)).toBe(
      'the files have more than 1 MB together',
    );
    expect(await refusal(zipOf(SITE), { ...LIMITS, files: 1 })).toBe(
      'the archive names more than 1 files',
    );
    expect(await refusal(zipOf(SITE), { ...LIMITS, archive: 10 })).toBe(
      'the archive has more than 1 MB',
    );
  });

  test('is refused when a file holds more than it declares', async () => {
    const bomb = withDeclaredSize(zipOf({ 'index.html': new Uint8Array(20_000_000) }), 10);
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await refusal(bomb)).toContain(
      'index.html: it is not what the list of the archive says (too many bytes in the stream',
    );
  });

  test.each(['::error::x.html', '  ::add-mask::x.html', '##[error]x.html'])(
    'gives no order to the log of a run by the name %j',
    async (name) => {
      const said = `The preview is refused:\n  - ${await refusal(zipOf({ ...SITE, [name]: 'x' }))}`;
      expect(said).toContain('it has a character in its name');
      for (const line of said.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/);
    },
  );

  test('keeps no name that leads out of its folder or hides', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      'a',
      'A',
      ':',
      '\0',
      ' ',
      '~',
      '.html',
      'é',
      '_headers',
    );
    const name = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(name, fc.string()), (path) => {
        if (fateOf(path).as !== 'kept') return;
        expect(relative('/x', resolve('/x', path))).toBe(path);
        expect(path).toMatch(/^[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*$/);
      }),
      { numRuns: 20_000 },
    );
  });

  test('tells of the first faults and how many there are', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`x${at}.exe`, 'x']));
    expect(await refusal(zipOf({ ...SITE, ...many }))).toContain('and 20 more');
  });

  test('goes into no folder that holds something', async () => {
    const folder = scratch();
    await unpack(zipOf(SITE), join(folder, 'site'));
    await expect(unpack(zipOf(SITE), join(folder, 'site'))).rejects.toThrow('is not empty');
  });
});

describe('one file of an archive', () => {
  test('is read as text', async () => {
    expect(await readFileIn(zipOf({ 'review.json': '{}' }), 'review.json', 10)).toBe('{}');
  });

  test.each([
    ['is not there', zipOf({ 'other.json': '{}' })],
    ['is longer than it may be', zipOf({ 'review.json': 'x'.repeat(11) })],
    [
      'declares little and holds much',
      withDeclaredSize(zipOf({ 'review.json': 'x'.repeat(999) }), 5),
    ],
    [
      'is there twice',
      withName(zipOf({ 'review.json': '{}', 'reviev.json': '1' }), 'reviev', 'review'),
    ],
    ['is in no archive', new Uint8Array(40)],
  ])('is none when it %s', async (_what, zip) => {
    expect(await readFileIn(zip, 'review.json', 10)).toBeUndefined();
  });
});
