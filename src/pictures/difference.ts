import pixelmatch from 'pixelmatch';
import { type Bitmap, blank } from './bitmap.ts';

/** How far two colours may be apart and still be the same to the eye. */
const THRESHOLD = 0.1;

export interface Difference {
  /** How many pixels differ; the smooth edges of letters and lines are left out. */
  pixels: number;
  /** The picture grown pale, with what differs in red. */
  drawn: Bitmap;
}

/** Compares two pictures of one size. */
export function differenceOf(before: Bitmap, after: Bitmap): Difference {
  const { width, height } = before;
  const drawn = blank(width, height);
  const pixels = pixelmatch(before.data, after.data, drawn.data, width, height, {
    threshold: THRESHOLD,
  });
  return { pixels, drawn };
}
