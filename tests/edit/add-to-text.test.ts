import { expect, test } from 'vitest';
import { addToText } from '#edit';

const TEXT = 'report:\n  title: Report # the second\n  url: https://a.example/\n';

test('pairs are added behind what is there', () => {
  expect(addToText(TEXT, [{ path: ['report'], pairs: [['archived', 'x']] }])).toBe(
    `${TEXT}  archived: x\n`,
  );
});

test.each([
  [['report'], 'url'],
  [[], 'report'],
])('a key that is there is refused: %j %s', (path, key) => {
  expect(() => addToText(TEXT, [{ path, pairs: [[key, 'x']] }])).toThrow(
    `"${key}" is there already, so nothing was written.`,
  );
});
