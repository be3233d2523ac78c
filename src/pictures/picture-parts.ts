import { alignRows, type RowPair } from './align-rows.ts';
import { bandsOf } from './bands.ts';
import { type Bitmap, topRows, withRows } from './bitmap.ts';
import { differenceOf } from './difference.ts';

/** Where a part of a page stands, in px from its top. */
export interface Crop {
  top: number;
  height: number;
}

/** A part of a page that differs. */
export interface Part {
  /** Rows that a page does not have are striped. */
  before: Bitmap;
  after: Bitmap;
  difference: Bitmap;
  /** How many pixels differ. */
  pixels: number;
  crop: Crop;
  /** More of the page differs below, and is not shown. */
  cut: boolean;
}

/** The most that is shown of a part, in px; it is read at a glance, or else on the page itself. */
export const MOST_SHOWN = 2400;

/** The parts that differ to the eye, from the top. */
export function partsOf(before: Bitmap, after: Bitmap): Part[] {
  return bandsOf(alignRows(before, after))
    .map((band) => partOf(before, after, band))
    .filter(({ pixels }) => pixels > 0);
}

function partOf(before: Bitmap, after: Bitmap, band: RowPair[]): Part {
  const old = withRows(
    before,
    band.map((row) => row.before),
  );
  const young = withRows(
    after,
    band.map((row) => row.after),
  );
  const { pixels, drawn } = differenceOf(old, young);
  return {
    before: topRows(old, MOST_SHOWN),
    after: topRows(young, MOST_SHOWN),
    difference: topRows(drawn, MOST_SHOWN),
    pixels,
    crop: { top: topOf(band), height: Math.min(band.length, MOST_SHOWN) },
    cut: band.length > MOST_SHOWN,
  };
}

const topOf = (band: RowPair[]) =>
  band.find(({ after }) => after !== undefined)?.after ?? band[0]?.before ?? 0;
