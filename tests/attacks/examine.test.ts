import { expect, test } from 'vitest';
import { examineCsv, examineHtml, examineXml } from './examine.ts';
import { ELEMENTS } from './payloads.ts';

test.each(ELEMENTS)('the examination sees %j', (payload) => {
  expect(examineHtml(`<!doctype html><title>x</title>${payload}`, true)).not.toEqual([]);
});

test.each([
  '<p title="a" onmouseover="xss()" x="">x</p>',
  "<p title='a'autofocus>x</p>",
  '<p title="a"">x</p>',
  '<a href="&#106;avascript:xss()">x</a>',
  '<a href=" java\tscript:xss()">x</a>',
  '<!-- x -->',
  '<script type="application/ld+json">{"a":"b"}</script><script>xss()</script>',
])('and %j', (html) => {
  expect(examineHtml(html, false)).not.toEqual([]);
});

test('it lets pass what pages are made of', () => {
  const html =
    '<figure id="a" aria-labelledby="b"><svg viewBox="0 0 1 1" stroke-width="2"><linearGradient><stop stop-opacity="0.5"/></linearGradient></svg><a href="https://attack.example/" title="&quot;&gt;&lt;img onerror=xss()>">&lt;script></a></figure><script type="application/ld+json">{"a":"\\u003c/script>"}</script>';
  expect(examineHtml(html, false)).toEqual([]);
});

test.each([
  '<svg><script>xss()</script></svg>',
  '<svg onload="xss()"/>',
  '<svg><a href="javascript:xss()"/></svg>',
  '<svg><foreignObject/></svg>',
  '<svg><title>a & b</title></svg>',
  '<!DOCTYPE x [<!ENTITY e "x">]><svg/>',
  '<rss><description>&lt;img src=x onerror=xss()&gt;</description></rss>',
])('it sees %j in XML', (xml) => {
  expect(examineXml(xml)).not.toEqual([]);
});

test.each(['=1+1', ' +1+1', '-xss()', '@SUM(1)', '＝1'])('it sees the formula %j', (cell) => {
  expect(examineCsv(`a,b\r\n"${cell}",c\r\n`)).not.toEqual([]);
  expect(examineCsv(`a,b\r\n"'${cell}",-1.5\r\n`)).toEqual([]);
});
