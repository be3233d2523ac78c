import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { ICONS, iconLayout } from '../../src/cards/icons.ts';
import { drawPng } from '../../src/cards/renderer.ts';

const svg = readFileSync('src/layouts/icon.svg', 'utf8');
const GROUND = [0x16, 0x19, 0x1d, 255];

test.each(ICONS)('$name has its size and its corners', async (icon) => {
  const { width, height, data } = PNG.sync.read(await drawPng(iconLayout(icon, svg)));
  expect([width, height]).toEqual([icon.size, icon.size]);
  expect([...data.subarray(0, 4)]).toEqual(icon.purpose === 'any' ? [0, 0, 0, 0] : GROUND);
  const middleOfTop = (Math.floor(width / 2) + width * 2) * 4;
  expect([...data.subarray(middleOfTop, middleOfTop + 4)]).toEqual(GROUND);
});

test('phones cut nothing off that the icon shows', async () => {
  const icon = ICONS.find(({ purpose }) => purpose === 'maskable');
  if (!icon) throw new Error('No icon is maskable.');
  const { data } = PNG.sync.read(await drawPng(iconLayout(icon, svg)));
  const outside = pixelsBeyond(0.4 * icon.size, icon.size);
  const shown = outside.filter((pixel) => Math.abs((data[pixel * 4] ?? 0) - (GROUND[0] ?? 0)) > 8);
  expect(outside.length).toBeGreaterThan(10_000);
  expect(shown).toEqual([]);
});

function pixelsBeyond(radius: number, size: number): number[] {
  const middle = (size - 1) / 2;
  return Array.from({ length: size * size }, (_, pixel) => pixel).filter(
    (pixel) => Math.hypot((pixel % size) - middle, Math.floor(pixel / size) - middle) > radius,
  );
}
