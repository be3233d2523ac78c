import { describe, expect, test } from 'vitest';
import { relateAddresses, relativeAddress } from '../../src/finish/relative.ts';
import { changed } from './changed.ts';

describe('an address of the site', () => {
  test.each([
    ['/', 'index.html', './'],
    ['/', 'figures/index.html', '../'],
    ['/', 'figures/elm-flood/index.html', '../../'],
    ['/figures/', 'index.html', 'figures/'],
    ['/figures/', 'figures/elm-flood/index.html', '../'],
    ['/figures/elm-flood/', 'figures/elm-flood/index.html', './'],
    ['/figures/elm-flood/', 'figures/oak-fire/index.html', '../elm-flood/'],
    ['/figures/elm-flood/', 'figures/index.html', 'elm-flood/'],
    ['/figures/elm-flood/#dead', 'figures/elm-flood/index.html', '#dead'],
    ['/figures/elm-flood/#dead', 'articles/water/index.html', '../../figures/elm-flood/#dead'],
    ['/search/?q=dam', 'search/index.html', './?q=dam'],
    ['/charts/toll.csv', 'charts/toll/index.html', '../toll.csv'],
    ['/charts/toll.csv', 'charts/toll/embed/index.html', '../../toll.csv'],
    ['/charts/toll/', 'charts/toll/embed/index.html', '../'],
    ['/rss.xml?a=/b/', 'index.html', 'rss.xml?a=/b/'],
    ['/a:b/', 'index.html', './a:b/'],
    ['/_astro/font.woff2', '_astro/page.css', 'font.woff2'],
    ['#here', 'figures/index.html', '#here'],
    ['https://site.example/figures/', 'index.html', 'https://site.example/figures/'],
    ['//other.example/x.png', 'index.html', '//other.example/x.png'],
    ['mailto:desk@site.example', 'index.html', 'mailto:desk@site.example'],
    ['data:,', 'index.html', 'data:,'],
    ['already/relative/', 'index.html', 'already/relative/'],
  ])('%s in %s is %s', (address, from, relative) => {
    expect(relativeAddress(address, from, '/')).toBe(relative);
    expect(new URL(relative, `https://h.example/${from}`).href.replace('index.html', '')).toBe(
      new URL(address, `https://h.example/${from}`).href.replace('index.html', ''),
    );
  });

  test('is one only under the base', () => {
    expect(relativeAddress('/a/b/figures/', 'index.html', '/a/b/')).toBe('figures/');
    expect(relativeAddress('/a/b/', 'figures/index.html', '/a/b/')).toBe('../');
    expect(relativeAddress('/figures/', 'index.html', '/a/b/')).toBe('/figures/');
  });
});

const BEFORE = `<!doctype html><html><head><title>On <a href="/"></title>
<link rel="stylesheet" href="/_astro/a.css"><link rel='icon' href='/icon.svg'>
<link rel="canonical" href="https://site.example/figures/"><meta content="/" name=x>
<style>@font-face{src:url("/_astro/a.woff2"),url(/_astro/b.woff2)}a{fill:url(#p)}</style>
<script>const a = '<a href="/">';</script></head>
<body><!-- <a href="/"> --><a title="a > b" href="/figures/#x&amp;y">href="/"</a><a href=/>/</a>
<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt='<img src="/">'><form action="/search/"></form>
<textarea><iframe src="/charts/"></iframe></textarea><svg><use xlink:href="/i.svg#a"/></svg>
<p data-href="/" href>/ and "/figures/"</p></body></html>`;
const AFTER = `<!doctype html><html><head><title>On <a href="/"></title>
<link rel="stylesheet" href="../_astro/a.css"><link rel='icon' href='../icon.svg'>
<link rel="canonical" href="https://site.example/figures/"><meta content="/" name=x>
<style>@font-face{src:url("../_astro/a.woff2"),url(../_astro/b.woff2)}a{fill:url(#p)}</style>
<script>const a = '<a href="/">';</script></head>
<body><!-- <a href="/"> --><a title="a > b" href="#x&amp;y">href="/"</a><a href=../>/</a>
<img src="../a.png" srcset="../a.png 1x, ../b.png 2x" alt='<img src="/">'><form action="../search/"></form>
<textarea><iframe src="/charts/"></iframe></textarea><svg><use xlink:href="../i.svg#a"/></svg>
<p data-href="/" href>/ and "/figures/"</p></body></html>`;

describe('a page', () => {
  test('changes in its addresses alone', () => {
    expect(changed(relateAddresses, BEFORE, 'figures/index.html')).toBe(AFTER);
  });

  test('stays as it is when it has been done', () => {
    expect(changed(relateAddresses, AFTER, 'figures/index.html')).toBe(AFTER);
  });

  test('that a host shows at any depth keeps the addresses of the base', () => {
    expect(changed(relateAddresses, BEFORE, '404.html')).toBe(BEFORE);
  });
});
