import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BuiltPages, type KnownPages, knownPage } from '../../src/finish/built-pages.ts';
import { finishPage } from '../../src/finish/finish-pages.ts';
import { keepFacts, readFacts } from '../../src/finish/kept-facts.ts';
import { factsOf } from '../../src/finish/page-facts.ts';
import { verify } from '../../src/finish/verify.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledgerline-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, html: string): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), html);
  return html;
}

const PAGE = `<!doctype html><html lang="en"><head>
<meta property="og:url" content="https://flood.example/a/">
<meta property="og:image" content="https://flood.example/a/card.png?x=1&amp;y=2">
<meta property="article:modified_time" content="2031-05-09T00:30:00+02:00">
<link rel="canonical" href="https://flood.example/a/"><link rel="stylesheet" href="../style.css">
<style>p{background:url(../picture.png)}</style></head>
<body id="top"><main data-pagefind-body><p style="color: red">x</p>
<a href="#top">x</a><a href="#gone">x</a><a href="../b/#there">x</a><a href="../b/#there">again</a>
<a href="https://elsewhere.example/">x</a><a href="mailto:desk@flood.example">x</a><a href="source:x/y">x</a>
<img src="data:image/png;base64,AA=="><section id="records" data-pagefind-ignore><p id="r1">x</p></section></main></body></html>`;

describe('what is found in a page', () => {
  test('is where it leads, what it loads, its places, and what is said of it', () => {
    const { searched, ...facts } = factsOf('a/index.html', PAGE);
    expect(facts).toEqual({
      origin: 'https://flood.example',
      links: [
        'https://flood.example/a/card.png?x=1&y=2',
        'https://flood.example/a/',
        '#gone',
        '../b/#there',
        'source:x/y',
      ],
      loads: ['../style.css', '../picture.png'],
      ids: ['top', 'records', 'r1'],
      unsafe: ['<p> has a style attribute; use a class of the style sheets'],
      address: 'https://flood.example/a/',
      changed: '2031-05-09',
      isPassedOver: false,
    });
    expect(searched).toMatch(/^[\w-]{43}$/);
  });

  test('is the same when the page is finished as when it is read', () => {
    const rendered = PAGE.replace('<head>', '<head><meta charset="utf-8">').replace(
      'https://elsewhere.example/',
      '/b/#there',
    );
    const { html, tags } = finishPage({ path: 'a/index.html', html: rendered, base: '/' });
    expect(html).not.toBe(rendered);
    expect(factsOf('a/index.html', html, tags)).toEqual(factsOf('a/index.html', html));
  });

  test('has another digest where something else is searched, and none where nothing is', () => {
    const searched = (html: string) => factsOf('a/index.html', html).searched;
    expect(searched(PAGE.replace('<p id="r1">x', '<p id="r1">y'))).toBe(searched(PAGE));
    expect(searched(PAGE.replace('again', 'once'))).not.toBe(searched(PAGE));
    expect(searched(PAGE.replace('data-pagefind-body', ''))).toBeUndefined();
  });
});

describe('the pages of a build', () => {
  const wrong = { ...knownPage('a/index.html', PAGE), facts: '{"ids":["known"]}' };

  test('are not read where something is known of them', () => {
    write('a/index.html', PAGE);
    const known = new Map([['a/index.html', wrong]]);
    expect(new BuiltPages(folder, known).factsOf('a/index.html').ids).toEqual(['known']);
  });

  test.each([
    ['of another size', PAGE.replace('again', 'once more')],
    ['emptied', ''],
  ])('are read when a page is %s', (_, html) => {
    write('a/index.html', html);
    const pages = new BuiltPages(folder, new Map([['a/index.html', wrong]]));
    expect(pages.factsOf('a/index.html')).toEqual(
      JSON.parse(JSON.stringify(factsOf('a/index.html', html))),
    );
  });

  test('are those that are there, and no others', () => {
    write('b/index.html', '<p>b</p>');
    write('a/index.html', PAGE);
    write('a/card.png', '');
    const known = new Map([['c/index.html', wrong]]);
    expect(new BuiltPages(folder, known).paths).toEqual(['a/index.html', 'b/index.html']);
  });
});

describe('the pages of a build that leaves out what stays', () => {
  const kept = (path: string, html: string) => write(join('kept', path), html);
  const site = (...files: string[]) => {
    mkdirSync(join(folder, 'made'), { recursive: true });
    const staying = { folder: join(folder, 'kept'), files: new Set(files), before: new Map() };
    return new BuiltPages(join(folder, 'made'), new Map(), staying);
  };

  test('are those that it made and those that stay; of one that is both, the one it made', () => {
    kept('a/index.html', '<p id="old">a</p>');
    kept('b/index.html', '<p id="kept">b</p>');
    write('made/a/index.html', '<p id="new">a</p>');
    const pages = site('a/index.html', 'b/index.html', 'b/card.png');
    expect(pages.files).toEqual(['a/index.html', 'b/card.png', 'b/index.html']);
    expect(pages.paths).toEqual(['a/index.html', 'b/index.html']);
    expect(pages.paths.map((path) => pages.factsOf(path).ids)).toEqual([['new'], ['kept']]);
  });

  test('are known as they are published, whatever lies in the folder to read', () => {
    kept('b/index.html', '<p id="changed since">b</p>');
    const known = new Map([['b/index.html', knownPage('b/index.html', '<p id="kept">b</p>')]]);
    const { folder: made, staying } = site('b/index.html');
    expect(new BuiltPages(made, known, staying).factsOf('b/index.html').ids).toEqual(['kept']);
  });

  test('are verified with the links to what stays, from it, and to what is gone', () => {
    kept('b/index.html', '<p id="there">b</p><a href="../a/">x</a><a href="../gone/">x</a>');
    write(
      'made/a/index.html',
      '<a href="../b/#there">x</a><a href="../b/#not">x</a><img src="../b/card.png"><img src="../c.png">',
    );
    expect(verify(site('b/index.html', 'b/card.png'), '/')).toEqual([
      'a/index.html: the link ../c.png leads nowhere',
      'a/index.html: the link ../b/#not leads to a place that is not there',
      'b/index.html: the link ../gone/ leads nowhere',
    ]);
  });
});

const rowsOf = (pages: KnownPages) =>
  [...pages].map(([path, { size, facts }]) => [path, size, facts]).sort();

describe('what is kept of pages', () => {
  test.each([0, 1, 50, 5000])('is all that was found in a page with %i links', (count) => {
    const link = (_: unknown, at: number) =>
      `<a href="../x${(at * 7919) % 10_007}/\u00fc${at}/">a</a>`;
    const html = Array.from({ length: count }, link).join('');
    const { facts } = knownPage('a/index.html', html);
    expect(facts).toBe(JSON.stringify(factsOf('a/index.html', html)));
  });

  test('is written anew only for some of them where one has changed', () => {
    const names = Array.from({ length: 100 }, (_, at) => `${at}/index.html`);
    const pages = new Map(names.map((name) => [name, knownPage(name, name)]));
    keepFacts(folder, pages);
    const touched = new Set<string>();
    keepFacts(folder, pages, touched);
    expect(touched.size).toBe(0);
    pages.set('7/index.html', knownPage('7/index.html', PAGE));
    const before = new Set(readdirSync(join(folder, 'facts')));
    keepFacts(folder, pages, touched);
    const after = new Set(readdirSync(join(folder, 'facts')));
    expect([...after.difference(before), ...before.difference(after)]).toHaveLength(2);
    expect(touched).toEqual(
      new Set([...after.symmetricDifference(before)].map((name) => `facts/${name}`)),
    );
    expect(rowsOf(readFacts(folder))).toEqual(rowsOf(pages));
  });

  test('comes back as it was, with what a shard has kept under another name', () => {
    const pages = (name: string) => new Map([[name, knownPage(name, `${PAGE}\t\n${name}`)]]);
    keepFacts(join(folder, 'one'), pages('a/index.html'));
    keepFacts(join(folder, 'two'), pages('b\u00e9/index.html'));
    const both = readFacts(join(folder, 'one'));
    for (const [path, page] of readFacts(join(folder, 'two'))) both.set(path, page);
    const made = new Map([...pages('a/index.html'), ...pages('b\u00e9/index.html')]);
    expect(rowsOf(both)).toEqual(rowsOf(made));
  });

  test('replaces what was kept before, and may be nothing', () => {
    keepFacts(folder, new Map([['a/index.html', knownPage('a/index.html', PAGE)]]));
    keepFacts(folder, new Map());
    expect(readFacts(folder)).toEqual(new Map());
    expect(readFacts(join(folder, 'none'))).toEqual(new Map());
  });
});
