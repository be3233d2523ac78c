import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, readThemes } from './tokens.ts';

/** What a colour is for decides how much it must differ from what it stands on (WCAG 1.4.3, 1.4.11). */
const LEAST = {
  text: 4.5,
  /** Marks of a chart, and lines that have to be seen. */
  mark: 3,
  /** Tints and lines without which nothing is lost; they can just be made out. */
  decoration: 1.1,
} as const;

interface Use {
  token: string;
  as: keyof typeof LEAST;
  on: string[];
}

/** A new colour gets a row here, or its name in the `on` of the rows of what stands on it. */
const USES: Use[] = [
  {
    token: 'ink',
    as: 'text',
    on: ['paper', 'panel', 'band', 'map-land', 'map-territory', 'map-sea'],
  },
  {
    token: 'ink2',
    as: 'text',
    on: ['paper', 'panel', 'band', 'map-land', 'map-territory', 'map-sea'],
  },
  { token: 'ink3', as: 'text', on: ['paper', 'panel'] },
  { token: 'ink3', as: 'mark', on: ['band'] },
  { token: 'link', as: 'text', on: ['paper', 'panel', 'band'] },
  { token: 'brand', as: 'text', on: ['paper', 'panel'] },
  { token: 'd1', as: 'mark', on: ['paper', 'panel', 'band'] },
  { token: 'd2', as: 'mark', on: ['paper', 'panel', 'band'] },
  { token: 'd3', as: 'mark', on: ['paper', 'panel', 'band'] },
  { token: 'd4', as: 'mark', on: ['paper', 'panel', 'band'] },
  { token: 'on1', as: 'text', on: ['d1'] },
  { token: 'on2', as: 'text', on: ['d2'] },
  { token: 'on3', as: 'text', on: ['d3'] },
  { token: 'map-border', as: 'mark', on: ['map-land', 'map-territory'] },
  { token: 'map-coast', as: 'decoration', on: ['map-land', 'map-territory', 'map-sea'] },
  { token: 'map-territory', as: 'decoration', on: ['map-land'] },
  { token: 'd1s', as: 'decoration', on: ['paper'] },
  { token: 'rule', as: 'decoration', on: ['paper', 'panel'] },
  { token: 'grid', as: 'decoration', on: ['paper'] },
  { token: 'guide', as: 'decoration', on: ['paper'] },
  { token: 'band', as: 'decoration', on: ['paper'] },
  { token: 'band-edge', as: 'decoration', on: ['paper'] },
];

const LIGHT = 'light';
const DARK = 'prefers-color-scheme: dark';
const PRINT = 'print';
const FORCED = 'forced-colors: active';

const themes = readThemes(readFileSync('src/styles/tokens.css', 'utf8'));
const tokens = Object.keys(themes[LIGHT] ?? {}).sort();

describe('tokens.css', () => {
  test('holds these themes', () => {
    expect(Object.keys(themes)).toEqual([LIGHT, DARK, PRINT, FORCED]);
  });

  test.each([DARK, PRINT, FORCED])('sets every colour in %s', (theme) => {
    expect(Object.keys(themes[theme] ?? {}).sort()).toEqual(tokens);
  });

  test('holds no colour without a use, and every colour of a use', () => {
    const used = USES.flatMap(({ token, on }) => [token, ...on]);
    expect([...new Set(used)].sort()).toEqual(tokens);
  });
});

/** Forced colours are the reader's own, so there is nothing to compute. */
describe.each([LIGHT, DARK, PRINT])('contrast in %s', (theme) => {
  const pairs = USES.flatMap(({ token, as, on }) => on.map((ground) => ({ token, as, ground })));

  test.each(pairs)('of $token on $ground is enough for $as', ({ token, as, ground }) => {
    const { [token]: colour = '', [ground]: behind = '' } = themes[theme] ?? {};
    expect(contrast(colour, behind)).toBeGreaterThanOrEqual(LEAST[as]);
  });
});

describe('the reader of tokens', () => {
  test('tells colours from lengths and fonts, whatever their theme', () => {
    const css = `
      :root { --ink: #000; /* --old: #fff; */ --text: 41rem; --serif: 'A', serif; --f: clamp(1rem, 2vw, 3rem); }
      @media print { :root { --ink: #333; --sea: color-mix(in srgb, red, blue); } }
      @media (forced-colors: active) { :root { --ink: CanvasText; } }`;
    expect(readThemes(css)).toEqual({
      light: { ink: '#000' },
      print: { ink: '#333', sea: 'color-mix(in srgb, red, blue)' },
      'forced-colors: active': { ink: 'CanvasText' },
    });
  });

  test.each([
    ['#000', '#ffffff', 21],
    ['#fff', '#fff', 1],
    ['#777', '#fff', 4.48],
    ['#0000ff', '#fff', 8.59],
  ])('puts %s on %s at %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });

  test('refuses a colour that it cannot compute', () => {
    expect(() => contrast('red', '#fff')).toThrow('red is not a colour in hex');
  });
});
