import { alignRows, type RowPair } from './align-rows.ts';
import { bandsOf } from './bands.ts';
import { type Bitmap, withRows } from './bitmap.ts';
import { differenceOf } from './difference.ts';

/** Where a part of a page stands, in px from its top. */
export interface Crop {
  top: number;
  height: number;
}

/** A part of a page that differs. */
export interface Part {
  before: Bitmap;
  after: Bitmap;
  difference: Bitmap;
  /** How many pixels differ. */
  pixels: number;
  crop: Crop;
}

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
  const crop = { top: topOf(band), height: band.length };
  return { before: old, after: young, difference: drawn, pixels, crop };
}

const topOf = (band: RowPair[]) =>
  band.find(({ after }) => after !== undefined)?.after ?? band[0]?.before ?? 0;
