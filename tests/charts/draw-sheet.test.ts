import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawSheet, readTokens } from '#charts';
import { stored } from './stored.ts';

const themes = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

const words = {
  title: 'At least 28 people were killed, by every count of the six that give one at all',
  subtitle: 'People killed, in the words of each source',
  note: 'A & B differ in what they <take in>.',
  sources: 'Source: The Bulletin. As of 1 March 2014.',
  site: 'Elm desk, https://elm.example/charts/strikes/',
  language: 'en',
};

describe.each(Object.entries(stored))('the file of %s', (_, chart) => {
  const { svg, width, height } = drawSheet(chart, { words, themes, width: 640 });

  test('has a fixed size, and lengths in px alone', () => {
    expect(svg).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
    expect(svg).not.toMatch(/="[^"]*(?:\d%|\dr?em)[^"]*"/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('needs nothing from around it', () => {
    expect(svg).not.toMatch(/var\(|<script|href|https?:\/\/(?!www\.w3\.org|elm\.example)/);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    for (const id of used) expect(svg).toContain(`id="${id}"`);
  });

  test('has a dark colour for every light one', () => {
    const named = [...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    for (const name of named) expect(svg).toContain(`\n.${name} { `);
  });

  test('is the same each time', () => {
    expect(drawSheet(chart, { words, themes, width: 640 }).svg).toBe(svg);
  });
});

test.each(['bars-all-marks', 'claims-six-sources'])('%s is drawn as stored', async (name) => {
  const chart = stored[name as keyof typeof stored];
  if (chart === undefined) throw new Error('no such case');
  const { svg } = drawSheet(chart, { words, themes, width: 640 });
  await expect(svg).toMatchFileSnapshot(`../snapshots/charts/sheets/${name}.svg`);
});

test('every word stands in the file, in the order of reading', () => {
  const { 'claims-six-sources': chart } = stored;
  if (chart === undefined) throw new Error('no such case');
  const { svg } = drawSheet(chart, { words, themes, width: 640 });
  const text = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, run = '']) => run).join(' ');
  const order = ['At least 28', 'in the words of', 'A &amp; B', 'Source: The', 'Elm desk'];
  const places = order.map((each) => text.indexOf(each));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBe(0);
});

test('a token that the style sheet does not define is an error', () => {
  expect(() => themes.light('--d9')).toThrow('The style sheet defines no token "--d9".');
  expect([themes.light('--guide'), themes.dark('--guide')]).toEqual(['#e4e0d8', '#292e33']);
});
