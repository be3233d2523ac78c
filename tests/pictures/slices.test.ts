import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { readBoth, SLICE } from '../../src/pictures/slices.ts';

/** A slice of one column, all of one shade. */
function slice(shade: number, height = SLICE): Buffer {
  const png = new PNG({ width: 1, height });
  png.data.fill(shade);
  return PNG.sync.write(png);
}

const heights = (before: Buffer[], after: Buffer[]) => {
  const both = readBoth(before, after);
  return both && [both.top, both.before.height, both.after.height].map((px) => px / SLICE);
};

describe('slices of two pages', () => {
  test('are not read where they are the same', () => {
    expect(readBoth([slice(1), slice(2)], [slice(1), slice(2)])).toBeUndefined();
  });

  test('are read where they differ, and one around', () => {
    const before = [1, 2, 3, 4, 5, 6].map((shade) => slice(shade));
    expect(heights(before, before.with(3, slice(9)))).toEqual([2, 3, 3]);
    expect(heights(before, before.with(0, slice(9)))).toEqual([0, 2, 2]);
    expect(heights(before, before.with(5, slice(9)))).toEqual([4, 2, 2]);
    expect(heights(before, before.with(1, slice(9)).with(4, slice(9)))).toEqual([0, 6, 6]);
  });

  test('are read to the end of both where one page is taller', () => {
    const before = [slice(1), slice(2), slice(3, SLICE / 2)];
    expect(heights(before, [slice(1), slice(2), slice(3), slice(4, SLICE / 4)])).toEqual([
      1, 1.5, 2.25,
    ]);
  });
});
