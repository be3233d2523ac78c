import { Renderer, type MeasuredNode } from '@takumi-rs/core';
import { describe, expect, test } from 'vitest';
import { type Card, CARD, layOutCard } from '../../src/cards/card.ts';
import { readFonts } from '../../src/cards/fonts.ts';
import { drawPng } from '../../src/cards/renderer.ts';

const colour = (token: string) => (token === '--paper' ? '#ffffff' : '#000000');
const words = (count: number) => Array.from({ length: count }, () => 'counting').join(' ');

const figure = {
  printed: 'at least 2,104',
  label: 'People killed',
  source: 'OCHA, as of 1 May 2031',
};
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';

const cards: Record<string, Card> = {
  'a title alone': { title: 'The flood', site: 'Elm' },
  'a standfirst': { title: 'The flood', standfirst: words(10), site: 'Elm' },
  'a count': { title: 'The flood', figure, site: 'Elm' },
  'a drawing': {
    title: 'The flood',
    drawing: { svg, width: 1072, height: 360 },
    site: 'Elm',
    sources: 'Source: Elm',
  },
  'a long title and a long standfirst': {
    title: words(60),
    standfirst: words(46),
    site: words(20),
  },
  'a long title and a long count': {
    title: words(60),
    figure: { printed: words(9), label: words(40), source: words(40) },
    site: words(20),
    sources: words(60),
  },
  'words wider than their lines': {
    title: 'W'.repeat(200),
    figure: { printed: 'W'.repeat(60), label: 'W'.repeat(200), source: 'W'.repeat(200) },
    site: 'W'.repeat(60),
    sources: `Source: ${'W'.repeat(200)}`,
  },
  'a long title and a drawing': {
    title: words(60),
    drawing: { svg, width: 1072, height: 360 },
    site: words(20),
    sources: words(60),
  },
};

async function measured(card: Card): Promise<MeasuredNode> {
  const renderer = new Renderer();
  for (const { family, data } of readFonts()) await renderer.registerFont({ name: family, data });
  const { node, drawings } = layOutCard(card, colour);
  const images = Object.entries(drawings).map(([src, text]) => ({ src, data: Buffer.from(text) }));
  return renderer.measure(node, { ...CARD, images });
}

/** Px from the top at which a part of a card starts and ends. */
const extentOf = ({ transform, height }: MeasuredNode) => [transform[5], transform[5] + height];

/** Px from the left at which each line of text ends. */
function runEnds({ transform, runs, children }: MeasuredNode): number[] {
  return [...runs.map(({ x, width }) => transform[4] + x + width), ...children.flatMap(runEnds)];
}

describe.each(Object.entries(cards))('a card with %s', (_, card) => {
  test('is 1200 by 630 pixels, and the same each time', async () => {
    const layout = layOutCard(card, colour);
    const png = await drawPng(layout);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect((await drawPng(layout)).equals(png)).toBe(true);
  });

  test('keeps its parts apart and inside its edges', async () => {
    const extents = (await measured(card)).children.map(extentOf);
    extents.forEach(([start = 0], index) => {
      expect(start).toBeGreaterThanOrEqual(extents[index - 1]?.[1] ?? 40);
    });
    expect(extents.at(-1)?.[1]).toBeLessThanOrEqual(CARD.height - 36);
  });

  test('cuts no word off at its right edge', async () => {
    const ends = runEnds(await measured(card));
    expect(ends.length).toBeGreaterThan(1);
    expect(Math.max(...ends)).toBeLessThanOrEqual(CARD.width - 40);
  });
});
