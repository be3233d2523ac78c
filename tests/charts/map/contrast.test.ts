import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** Colours by token in each theme: on the page, in the dark, on paper. */
const themes = [...css.matchAll(/:root \{([^}]*)\}/g)]
  .slice(0, 3)
  .map(
    ([, rule = '']) =>
      new Map(
        [...rule.matchAll(/(--[\w-]+): (#[\da-f]+);/g)].map(([, token, colour]) => [token, colour]),
      ),
  );

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const digits = colour.slice(1);
  const pairs =
    digits.length === 3 ? [...digits].map((each) => each + each) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = (inks: string[], grounds: string[]) =>
  themes.flatMap((theme) =>
    inks.flatMap((ink) =>
      grounds.map((ground) => contrast(theme.get(ink) ?? '', theme.get(ground) ?? '')),
    ),
  );

const GROUNDS = ['--map-sea', '--map-land', '--map-territory'];

test('names can be read on everything that a map is filled with, in every theme', () => {
  expect(themes).toHaveLength(3);
  expect(Math.min(...pairs(['--ink', '--ink2'], GROUNDS))).toBeGreaterThan(4.5);
});

test('borders can be seen on land and on the tint', () => {
  expect(Math.min(...pairs(['--map-border'], GROUNDS.slice(1)))).toBeGreaterThan(3);
});
