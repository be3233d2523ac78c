import { describe, expect, test } from 'vitest';
import { drawingFaults } from '../../src/host/artifact/drawing-faults.ts';
import { fateOf } from '../../src/host/artifact/names.ts';
import { pageFaults } from '../../src/host/artifact/page-faults.ts';
import { partFaults, scriptsOf } from '../../src/host/artifact/part-faults.ts';
import { scratch, writeFiles } from './scratch.ts';
import { page, SCRIPT, tinySite } from './tiny-site.ts';

const faultsOf = (body: string, head?: string) => pageFaults('x.html', page('x.html', body, head));

describe('a page of a preview', () => {
  test('has no fault as a build writes it', () => {
    const body =
      '<style>p { color: red }</style><script type="application/ld+json">{}</script><form action="./" method="get"></form><a href="https://a.example/">Out</a>';
    expect(faultsOf(body)).toEqual([]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>', 'it holds a script'],
    [
      'a script of another host',
      '<script src="https://a.example/x.js"></script>',
      'it holds a script',
    ],
    ['a script in a drawing', '<svg><script>alert(1)</script></svg>', 'it holds a script'],
    [
      'a script in a template',
      '<template><script>alert(1)</script></template>',
      'it holds a script',
    ],
    [
      'a script behind a comment that ends early',
      '<!--><script>alert(1)</script>-->',
      'it holds a script',
    ],
    ['a handler', '<img src="a.png" onerror="alert(1)">', '<img> runs code by onerror'],
    ['a frame', '<iframe src="a/"></iframe>', 'it has a part that no page of a site has, <iframe>'],
    [
      'an object',
      '<object data="a.svg"></object>',
      'it has a part that no page of a site has, <object>',
    ],
    ['another base', '<base href="https://a.example/">', 'it changes where its addresses lead'],
    [
      'a form that sends elsewhere',
      '<form action="https://a.example/">',
      'it has a form that sends to another place',
    ],
    [
      'a button that sends elsewhere',
      '<form><button formaction="//a.example"></button></form>',
      'it has a form that sends to another place',
    ],
    [
      'a jump',
      '<meta http-equiv="refresh" content="0;url=https://a.example">',
      'it gives more orders to the browser than its policy',
    ],
    [
      'a jump that only a browser with scripts reads',
      '<noscript><p title="</noscript><meta http-equiv=refresh content=0>">',
      'it gives more orders to the browser than its policy',
    ],
    [
      'a jump that only a browser without scripts reads',
      '<noscript><meta http-equiv=refresh content=0></noscript>',
      'it gives more orders to the browser than its policy',
    ],
  ])('is refused for %s', (_what, body, fault) => {
    expect(faultsOf(body)).toContain(`x.html: ${fault}`);
  });

  test('is refused when search engines may read it', () => {
    expect(faultsOf('', '')).toEqual(['x.html: it does not ask search engines to pass it over']);
  });

  test('is refused without its policy, with another one, and with something before it', () => {
    const good = page('x.html', '<p>Words</p>');
    const none = good.replace(/<meta http-equiv[^>]*>/, '');
    const begins = 'x.html: it does not begin with the policy that every page of a site has';
    expect(pageFaults('x.html', none)).toEqual([begins]);
    const looser = good.replace("default-src 'none'", 'default-src *');
    expect(pageFaults('x.html', looser)).toEqual([
      'x.html: its policy is not the one that a build writes for it',
    ]);
    expect(pageFaults('x.html', good.replace('<head>', '<head><style>p{}</style>'))).toContain(
      begins,
    );
    expect(pageFaults('x.html', `\uFEFF${good}`)).toContain(begins);
  });

  test('is judged however deep it is nested', () => {
    expect(faultsOf('<div>'.repeat(100_000))).toEqual([]);
  });

  test('is the search alone where scripts may run', () => {
    const search = '<script type="module" src="../_astro/search.js"></script>';
    const at = (path: string) => pageFaults(path, page(path, search));
    expect(at('search/index.html')).toEqual([]);
    expect(at('search/other/index.html')).toEqual(['search/other/index.html: it holds a script']);
    const elsewhere = page('search/index.html', '<script src="//a.example/x.js"></script>');
    expect(pageFaults('search/index.html', elsewhere)).toEqual([
      'search/index.html: it holds a script',
    ]);
    const inside = page('search/index.html', '<script>alert(1)</script>');
    expect(pageFaults('search/index.html', inside)).toEqual([
      'search/index.html: it holds a script',
    ]);
  });
});

describe('a drawing or a feed of a preview', () => {
  test.each([
    [
      'a chart',
      '<svg xmlns="http://www.w3.org/2000/svg"><title>A</title><style>a{}</style><a href="https://a.example/"><path d="M0 0"/></a><use href="#x"/></svg>',
    ],
    [
      'a feed',
      '<?xml version="1.0" encoding="utf-8"?><rss><link>https://a.example/</link><content:encoded><![CDATA[<script>x</script>]]></content:encoded></rss>',
    ],
    ['a comment', '<svg><!-- <script> --><g/></svg>'],
  ])('has no fault: %s', (_what, xml) => {
    expect(drawingFaults('x.svg', xml)).toEqual([]);
  });

  test.each([
    ['<svg><script>alert(1)</script></svg>', 'it has a part that can run code, <script>'],
    [
      '<svg><x:script xmlns:x="http://www.w3.org/1999/xhtml"/></svg>',
      'it has a part that can run code, <x:script>',
    ],
    ['<svg><foreignObject/></svg>', 'it has a part that can run code, <foreignObject>'],
    ['<svg onload="alert(1)"/>', '<svg> runs code'],
    ['<svg><g a="1"onclick = "x"/></svg>', '<g> runs code'],
    [
      '<svg><a xlink:href="javascript:alert(1)"/></svg>',
      '<a> leads to something that can run code',
    ],
    ['<svg><a href="&#106;avascript:alert(1)"/></svg>', '<a> leads to something that can run code'],
    ['<svg><use href="data:image/svg+xml,x"/></svg>', '<use> leads to something that can run code'],
    [
      '<svg><set attributeName="href" to="javascript:x"/></svg>',
      'it has a part that can run code, <set>',
    ],
    [
      '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>',
      'it has a document type, which can bring in anything',
    ],
    ['<?xml-stylesheet href="x.xsl"?><svg/>', 'it gives orders to the program that reads it'],
    [
      '<?xml version="1.0" encoding="utf-7"?><svg/>',
      'it gives orders to the program that reads it',
    ],
    ['<svg><!-- --><script/><!-- --></svg>', 'it has a part that can run code, <script>'],
    ['<svg><![CDATA[ ]]><script/></svg>', 'it has a part that can run code, <script>'],
  ])('is refused: %s', (xml, fault) => {
    expect(drawingFaults('x.svg', xml)).toContain(`x.svg: ${fault}`);
  });
});

describe('the files of a preview', () => {
  const trusted = () => ({
    scripts: scriptsOf(writeFiles(scratch(), { 'a.js': SCRIPT })),
    base: '/news/pr/12/',
  });
  const faults = (more: Record<string, string | Uint8Array>) =>
    partFaults(
      writeFiles(scratch(), { ...tinySite(), ...(more as Record<string, string>) }),
      trusted(),
    );

  test('have no fault when their scripts are those of the main branch', () => {
    expect(faults({})).toEqual([]);
  });

  test('have no fault for an index of the search in parts', () => {
    const index = ['index/en_a.pf_index', 'filter/en_a.pf_filter', 'fragment/en_a.pf_fragment'];
    const part = [...index, 'pagefind-entry.json', 'pagefind.en_a.pf_meta'];
    const files = ['parts.json', ...part, ...part.map((file) => `12/${file}`)];
    const paths = files.map((file) => `pagefind/${file}`);
    expect(paths.map((path) => fateOf(path).as)).toEqual(paths.map(() => 'kept'));
    expect(faults(Object.fromEntries(paths.map((path) => [path, 'x'])))).toEqual([]);
  });

  test('are refused for any other script, and for text in another encoding', () => {
    const said =
      'it is a script that the site of the main branch does not have. A change of scripts has a preview only once it is merged';
    expect(faults({ '_astro/evil.js': 'alert(1)' })).toEqual([`_astro/evil.js: ${said}`]);
    expect(faults({ 'a.js': SCRIPT.replace('`/`', '`/other/`') })).toEqual([`a.js: ${said}`]);
    expect(faults({ 'pagefind/wasm.en.pagefind': 'x' })).toEqual([
      `pagefind/wasm.en.pagefind: ${said}`,
    ]);
    expect(faults({ 'pagefind/1/pagefind.js': 'x' })).toEqual([`pagefind/1/pagefind.js: ${said}`]);
    const utf16 = Buffer.from('<svg onload="x"/>', 'utf16le') as Uint8Array;
    expect(faults({ 'a.svg': utf16 })).toEqual(['a.svg: it is no text in UTF-8']);
    expect(faults({ 'a.svg': Buffer.from([60, 255, 62]) as Uint8Array })).toEqual([
      'a.svg: it is no text in UTF-8',
    ]);
  });
});
