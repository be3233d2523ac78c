import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { BuiltPages, type KnownPages, knownPage } from '../../src/finish/built-pages.ts';
import { toVerify } from '../../src/finish/to-verify.ts';
import { verify } from '../../src/finish/verify.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-update-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Site = ReadonlyMap<string, string>;

function write(folder: string, site: Site): string {
  rmSync(join(scratch, folder), { recursive: true, force: true });
  mkdirSync(join(scratch, folder));
  for (const [file, text] of site) {
    mkdirSync(dirname(join(scratch, folder, file)), { recursive: true });
    writeFileSync(join(scratch, folder, file), text);
  }
  return join(scratch, folder);
}

const BASE = '/p/';
const known = (site: Site): KnownPages =>
  new Map(
    [...site]
      .filter(([file]) => file.endsWith('.html'))
      .map(([file, html]) => [file, knownPage(file, html)]),
  );

/** A published site, and the update that makes and takes away some of its files. */
function update(published: Site, made: Site, gone: readonly string[] = []) {
  const files = new Set(published.keys());
  const stays = [...files].filter((file) => !made.has(file) && !gone.includes(file));
  const staying = { folder: join(scratch, 'old'), files: new Set(stays), before: known(published) };
  write('old', published);
  const all = new Map([...staying.before, ...known(made)]);
  const pages = new BuiltPages(write('made', made), all, staying);
  return {
    files: pages.files.filter((file) => /(?:html|css)$/.test(file)).length,
    checked: toVerify(pages, files),
    faults: verify(pages, BASE, files),
    allFaults: verify(pages, BASE),
  };
}

/** No name of a folder is part of a word that is written in the facts of every page. */
const PAGES = [
  'index.html',
  'wolf/index.html',
  'wolf/cub/index.html',
  'wolf%/index.html',
  'wolf/den.html',
  'zoo/index.html',
  'ö"w/index.html',
];
const FILES = [...PAGES, 'wolf/card.png', 'zoo/x/data.csv', 'zoo.css', 'logo.svg'];
const IDS = ['one', 'two', 'ä"', '%'];

const OURS = '<meta property="og:url" content="https://our.example/p/">';
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const page = (ids: readonly string[], links: readonly string[]) =>
  OURS +
  ids.map((id) => `<p id="${attribute(id)}">x</p>`).join('') +
  links.map((link) => `<a href="${attribute(link)}">x</a>`).join('');

/** Every sign is written as an escape, as some are that need none. */
const escaped = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** A way in which a page may write the address of a file and a place in it. */
const address = fc
  .record({
    to: fc.constantFrom(...FILES, 'none/index.html'),
    id: fc.constantFrom('', '', ...IDS),
    from: fc.constantFrom('', '', BASE, `https://our.example${BASE}`),
    isEscaped: fc.constantFrom(false, false, true),
  })
  .map(({ to, id, from, isEscaped }) => (at: string) => {
    const spell = isEscaped ? (text: string) => text.replaceAll(/[^/.]+/g, escaped) : String;
    const there = to.replace(/(^|\/)index\.html$/, '$1');
    const near = posix.relative(posix.dirname(at), there || '.') + (/.\/$/.test(there) ? '/' : '');
    return `${from ? from + spell(there) : `./${spell(near)}`}${id && `#${spell(id)}`}`;
  });

/** What a file holds, if it is one that holds anything. */
interface Content {
  ids: string[];
  links: ((at: string) => string)[];
}

const content: fc.Arbitrary<Content> = fc.record({
  ids: fc.subarray(IDS, { minLength: 2 }),
  links: fc.array(address, { maxLength: 4 }),
});
const contents = (minLength: number, maxLength: number) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...FILES), content), {
      selector: ([file]) => file,
      minLength,
      maxLength,
    })
    .map((all) => new Map(all));
const losses = fc.subarray(FILES, { maxLength: 3 });

function siteOf(all: ReadonlyMap<string, Content>): Site {
  return new Map([...all].map(([file, { ids, links }]) => [file, textOf(file, ids, links)]));
}

function textOf(file: string, ids: string[], links: Content['links']): string {
  const written = links.map((link) => link(file));
  if (file.endsWith('.html')) return page(ids, written);
  return file.endsWith('.css') ? written.map((link) => `p{background:url(${link})}`).join('') : '';
}

/** Only a site without a fault is published: a file with one leads nowhere in its place. */
function sound(all: ReadonlyMap<string, Content>): Site {
  const faults = verify(new BuiltPages(write('old', siteOf(all))), BASE);
  const faulty = new Set(faults.map((fault) => fault.split(': ')[0]));
  return siteOf(
    new Map(
      [...all].map(([file, { ids, links }]) => [
        file,
        { ids, links: faulty.has(file) ? [] : links },
      ]),
    ),
  );
}

describe('the check of an update', () => {
  test('finds what that of the whole site finds, whatever has changed', { timeout: 60_000 }, () => {
    const seen = { faulty: 0, faultyThoughStaying: 0, passedOver: 0 };
    fc.assert(
      fc.property(contents(6, FILES.length), contents(0, 4), losses, (before, after, gone) => {
        const made = siteOf(after);
        const { checked, faults, allFaults, files } = update(sound(before), made, gone);
        expect(faults.toSorted()).toEqual(allFaults.toSorted());
        const faulty = faults.map((fault) => fault.split(': ')[0] ?? '');
        seen.faulty += Number(faulty.length > 0);
        seen.faultyThoughStaying += Number(faulty.some((file) => !made.has(file)));
        seen.passedOver += Number(checked.length < files);
      }),
      { numRuns: 600 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  });

  const before = new Map([
    ['index.html', page(['top'], ['wolf/#one', 'zoo/x/data.csv'])],
    ['wolf/index.html', page(['one', 'two'], [])],
    ['far/index.html', page([], ['../', '../wolf/'])],
    ['zoo/near.html', page([], ['x/data.csv'])],
    ['zoo/x/data.csv', ''],
  ]);

  test('is of the pages that were made now alone where nothing is lost', () => {
    const made = new Map([['wolf/index.html', page(['two', 'one', 'three'], [])]]);
    expect(update(before, made).checked).toEqual(['wolf/index.html']);
  });

  test('is of the pages too that may lead to what is lost', () => {
    expect(update(before, new Map(), ['zoo/x/data.csv']).checked).toEqual([
      'index.html',
      'zoo/near.html',
    ]);
    const made = new Map([['wolf/index.html', page(['two'], [])]]);
    expect(update(before, made).checked).toEqual([
      'far/index.html',
      'index.html',
      'wolf/index.html',
    ]);
  });

  test('is of the whole where the site that is updated is not known, or held none of it', () => {
    const staying = {
      folder: write('old', before),
      files: new Set(before.keys()),
      before: known(before),
    };
    const pages = new BuiltPages(write('made', new Map()), staying.before, staying);
    const all = ['far/index.html', 'index.html', 'wolf/index.html', 'zoo/near.html'];
    expect([toVerify(pages), toVerify(pages, new Set())]).toEqual([all, all]);
    const one = write('made', new Map([['wolf/index.html', page(['one', 'two'], [])]]));
    const unknown = new BuiltPages(one, staying.before, { ...staying, before: new Map() });
    expect(toVerify(unknown, staying.files)).toEqual([
      'far/index.html',
      'index.html',
      'wolf/index.html',
    ]);
  });
});
