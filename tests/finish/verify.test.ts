import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BuiltPages } from '../../src/finish/built-pages.ts';
import { verify } from '../../src/finish/verify.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-verify-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let count = 0;

interface Given {
  base?: string;
  /** The file of the page. */
  path?: string;
  more?: Record<string, string>;
}

function faultsOf(
  html: string,
  { base = '/', path = 'index.html', more = {} }: Given = {},
): string[] {
  count += 1;
  const folder = join(scratch, String(count));
  const files = {
    [path]: html,
    'a/index.html': '<p id="there">x</p>',
    'style.css': 'p{}',
    'picture.png': '',
    ...more,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return verify(new BuiltPages(folder), base);
}

/** By this a page gives its own address. */
const OF_SITE = '<meta property="og:url" content="https://site.example/">';

describe('verify', () => {
  test.each([
    '<a href="/a/">x</a>',
    '<a href="/a/#there">x</a>',
    '<a href="a/">x</a>',
    '<a id="top" href="#top">x</a>',
    '<a id="a%22b" href="#a%22b">x</a>',
    '<a id="a&quot;&#x26;&#39;b" href="#a%22&amp;%27b">x</a>',
    '<a href="https://elsewhere.example/">x</a>',
    '<a href="mailto:desk@example.org">x</a>',
    '<link rel="stylesheet" href="/style.css">',
    '<link rel="canonical" href="https://site.example/">',
    '<link rel="alternate" type="application/json+oembed" href="https://site.example/o.json">',
    '<a href="./">x</a><a id="top" href="./#top">x</a>',
    '<img srcset="/picture.png 1x, picture.png 2x">',
    '<style>p{background:url(/picture.png)}</style>',
    '<svg><use href="#shape"/></svg><b id="shape"></b>',
    '<textarea><a href="/b/">x</a></textarea>',
    '<!-- <a href="/b/">x</a> -->',
    '<form action="./"></form>',
    `${OF_SITE}<link rel="alternate" href="https://site.example/a/">`,
    `${OF_SITE}<meta property="og:image" content="https://site.example/style.css">`,
  ])('finds no fault in %s', (html) => {
    expect(faultsOf(html)).toEqual([]);
  });

  test.each([
    ['<a href="/b/">x</a>', 'index.html: the link /b/ leads nowhere'],
    [
      '<a href="/a/#gone">x</a>',
      'index.html: the link /a/#gone leads to a place that is not there',
    ],
    ['<a href="/a/#%">x</a>', 'index.html: the link /a/#% leads to a place that is not there'],
    ['<a href="/%/">x</a>', 'index.html: the link /%/ leads nowhere'],
    ['<a href="#gone">x</a>', 'index.html: the link #gone leads to a place that is not there'],
    [
      `${OF_SITE}<meta property="og:image" content="https://site.example/card.png">`,
      'index.html: the link /card.png leads nowhere',
    ],
    [
      `${OF_SITE}<link rel="alternate" href="https://site.example/o.json">`,
      'index.html: the link /o.json leads nowhere',
    ],
    [`${OF_SITE}<a href="https://site.example/b/">x</a>`, 'index.html: the link /b/ leads nowhere'],
    ['<a href="../">x</a>', 'index.html: the link ../ leads nowhere'],
    ['<img srcset="picture.png 1x, gone.png 2x">', 'index.html: the link gone.png leads nowhere'],
    ["<a href='/b/'>x</a>", 'index.html: the link /b/ leads nowhere'],
    ['<a href=/b/>x</a>', 'index.html: the link /b/ leads nowhere'],
    [
      '<style>p{background:url("/gone.png")}</style>',
      'index.html: the link /gone.png leads nowhere',
    ],
    ['<link rel="manifest" href="gone.json">', 'index.html: the link gone.json leads nowhere'],
    [
      '<svg><use href="#gone"/></svg>',
      'index.html: the link #gone leads to a place that is not there',
    ],
    [
      '<style>@font-face{src:url(https://cdn.example/x.woff2)}</style>',
      'index.html: it loads https://cdn.example/x.woff2 from another host',
    ],
    ['<a href="figure:a/b">x</a>', 'index.html: the link figure:a/b was not resolved'],
    [
      '<img src="https://cdn.example/x.png">',
      'index.html: it loads https://cdn.example/x.png from another host',
    ],
    [
      '<link rel="stylesheet" href="//cdn.example/x.css">',
      'index.html: it loads //cdn.example/x.css from another host',
    ],
  ])('finds the fault in %s', (html, fault) => {
    expect(faultsOf(html)).toEqual([fault]);
  });

  test('reads style sheets too', () => {
    const css = '@font-face{src:url(/fonts/gone.woff2)}p{background:url(picture.png)}';
    expect(faultsOf('', { more: { 'a/b.css': css } })).toEqual([
      'a/b.css: the link /fonts/gone.woff2 leads nowhere',
      'a/b.css: the link picture.png leads nowhere',
    ]);
  });

  test('knows the path that the site is served under', () => {
    expect(faultsOf('<a href="/pr/7/a/">x</a>', { base: '/pr/7/' })).toEqual([]);
    expect(faultsOf('<a href="/a/">x</a>', { base: '/pr/7/' })).toEqual([
      'index.html: the link /a/ leads nowhere',
    ]);
  });

  test('takes an address of the site outside of that path for the published site', () => {
    const written = `${OF_SITE}<a href="https://site.example/about/">x</a>`;
    expect(faultsOf(written, { base: '/pr/7/' })).toEqual([]);
    expect(faultsOf(written)).toHaveLength(1);
  });
});

describe('a page that holds what no page may', () => {
  test.each([
    ['<p onclick="x()">x</p>', 'index.html: <p> has the handler onclick; take it out'],
    ['<img/onerror=x()>', 'index.html: <img> has the handler onerror; take it out'],
    ['<img src="/style.css"onerror=x()>', 'index.html: <img> has the handler onerror; take it out'],
    [
      '<p style="color: red">x</p>',
      'index.html: <p> has a style attribute; use a class of the style sheets',
    ],
    [
      '<script>x()</script>',
      'index.html: it holds a script; take it out, since every page but the search works without one',
    ],
    [
      '<SCRIPT type="module" src="/style.css"></SCRIPT>',
      'index.html: it holds a script; take it out, since every page but the search works without one',
    ],
    [
      '<form action=" java&#x73;cript&colon;x()"></form>',
      'index.html: <form action> is code, " java&#x73;cript&colon;x()"; give an address of the web or of the site',
    ],
    [
      '<object data="data:text/html,x"></object>',
      'index.html: <object data> is code, "data:text/html,x"; give an address of the web or of the site',
    ],
  ])('is refused: %s', (html, fault) => {
    expect(faultsOf(html)).toContain(fault);
  });

  test.each([
    '<p title="<p onclick=x()>, style=x">onclick=x() <!-- <p onclick="x()"> --></p>',
    '<title><script>x()</script></title>',
    '<style>p[style="x"] { color: red }</style>',
    '<script type="application/ld+json">{"a": "<p onclick=x()>"}</script>',
    '<a href="/a/?javascript:x">x</a>',
    '<img src="data:image/png;base64,AA==">',
  ])('is not seen in %s', (html) => {
    expect(faultsOf(html)).toEqual([]);
  });

  test('may run scripts where it is the search, from files alone', () => {
    const script = '<script type="module" src="/style.css"></script>';
    expect(faultsOf(script, { path: 'search/index.html' })).toEqual([]);
    expect(faultsOf('<script>x()</script>', { path: 'search/index.html' })).toEqual([
      'search/index.html: it holds a script; put the script into a file of its own',
    ]);
  });
});
