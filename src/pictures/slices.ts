import { PNG } from 'pngjs';
import { type Bitmap, stacked } from './bitmap.ts';

/** Pictures of a page from its top, in PNG: each `SLICE` high but the last. */
export type Slices = readonly Buffer[];

/** In px. Slices that are the same in both pages need not be read. */
export const SLICE = 4000;

export interface Both {
  before: Bitmap;
  after: Bitmap;
  /** How far below the top of the pages both begin, in px. */
  top: number;
}

/** Reads the slices of two pages that may differ, and one that is the same on each side of them. */
export function readBoth(before: Slices, after: Slices): Both | undefined {
  const isSame = (index: number) => before[index]?.equals(after[index] ?? Buffer.of()) ?? false;
  const all = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index);
  const differing = all.filter((index) => !isSame(index));
  const [first, last] = [differing[0], differing.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const from = Math.max(0, first - 1);
  const old = before.slice(from, last + 2).map(readPng);
  const young = after
    .slice(from, last + 2)
    .map((png, index) => (isSame(from + index) && old[index]) || readPng(png));
  return { before: stacked(old), after: stacked(young), top: from * SLICE };
}

export const readSlices = (slices: Slices): Bitmap => stacked(slices.map(readPng));

const readPng = (png: Buffer): Bitmap => PNG.sync.read(png);
