import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { drawSheet, readTokens } from '#charts';
import { sheetPicture } from '../../src/cards/chart-sheet.ts';
import { stored } from '../charts/stored.ts';

const themes = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const words = { title: 'A title', sources: 'Source: Elm.', site: 'Elm', language: 'en' };

function sheetOf(name: keyof typeof stored) {
  const chart = stored[name];
  if (chart === undefined) throw new Error('no such case');
  return drawSheet(chart, { words, themes, width: 640 });
}

test('the PNG of a chart has two pixels for each px, and the same bytes each time', async () => {
  const { drawPng } = await import('../../src/cards/renderer.ts');
  const sheet = sheetOf('bars-all-marks');
  const png = await drawPng(sheetPicture(sheet));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, sheet.height * 2]);
  expect((await drawPng(sheetPicture(sheet))).equals(png)).toBe(true);
});

test('two charts have two pictures', async () => {
  const { drawPng } = await import('../../src/cards/renderer.ts');
  const pictures = [sheetOf('bars-exact'), sheetOf('bars-about')].map(sheetPicture).map(drawPng);
  const [first, second] = await Promise.all(pictures);
  expect(first && second && first.equals(second)).toBe(false);
});

test('what a picture depends on names the version that is installed', async () => {
  const { rendererMark } = await import('../../src/cards/renderer.ts');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(rendererMark()).toContain(`takumi ${dependencies['@takumi-rs/core']} on `);
});

test('a machine for which the renderer does not load is told what to do', async () => {
  vi.resetModules();
  vi.doMock('@takumi-rs/core', () => {
    throw new Error('Cannot find native binding');
  });
  const { drawPng } = await import('../../src/cards/renderer.ts');
  const drawing = drawPng(sheetPicture(sheetOf('bars-exact')));
  await expect(drawing).rejects.toThrow(/^No PNG can be drawn: @takumi-rs\/core does not load for/);
  vi.doUnmock('@takumi-rs/core');
});
