import pixelmatch from 'pixelmatch';
import { type Bitmap, blank } from './bitmap.ts';

/** How far two colours may be apart and still be the same to the eye. */
const THRESHOLD = 0.1;

export interface Difference {
  /** How many pixels differ. */
  pixels: number;
  /** The picture grown pale, with what differs in red. */
  drawn: Bitmap;
}

/**
 * Compares two pictures of one size. The smooth edges of letters count: without them a comma that became a
 * point is a single pixel, and one browser draws the same letters alike.
 */
export function differenceOf(before: Bitmap, after: Bitmap): Difference {
  const { width, height } = before;
  const drawn = blank(width, height);
  const pixels = pixelmatch(before.data, after.data, drawn.data, width, height, {
    threshold: THRESHOLD,
    includeAA: true,
    alpha: 0.25,
  });
  return { pixels, drawn };
}
