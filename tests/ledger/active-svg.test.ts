import { expect, test } from 'vitest';
import { activePart } from '../../src/ledger/active-svg.ts';

test.each([
  ['<svg><script>x()</script></svg>', 'a script'],
  ['<svg><s:SCRIPT xmlns:s="http://www.w3.org/2000/svg"/></svg>', 'a script'],
  ['<svg\nonload="x()"/>', 'a handler'],
  ['<svg><g id="a" onclick = "x()"/></svg>', 'a handler'],
  ['<svg id=">" onload="x()"/>', 'a handler'],
  ['<svg><foreignObject/></svg>', 'HTML'],
  ['<?xml-stylesheet href="a.xsl"?><svg/>', 'a style sheet of its own'],
  ['<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 'entities'],
  ['<svg><a href="java&#115;cript:x()"/></svg>', 'an address that is code'],
  ['<svg><a href="java\nscr&#x9;ipt:x()"/></svg>', 'an address that is code'],
])('%j runs', (svg, part) => {
  expect(activePart(svg)).toBe(part);
});

test.each([
  '<svg viewBox="0 0 1 1"><title>A field on a hill</title><path d="M0 0"/></svg>',
  '<svg><style>.one{fill:red}</style><text>on a hill = 12</text><a href="https://a.example/"/></svg>',
])('%j is a picture', (svg) => {
  expect(activePart(svg)).toBeUndefined();
});
