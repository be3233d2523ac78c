/** A picture as its pixels: four bytes each, red, green, blue and alpha, row by row. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const BYTES = 4;

export function blank(width: number, height: number): Bitmap {
  return { width, height, data: new Uint8Array(width * height * BYTES) };
}

export function rowOf({ width, data }: Bitmap, row: number): Uint8Array {
  return data.subarray(row * width * BYTES, (row + 1) * width * BYTES);
}

/** Pictures of one width under each other. */
export function stacked(bitmaps: readonly Bitmap[]): Bitmap {
  const height = bitmaps.reduce((all, bitmap) => all + bitmap.height, 0);
  const data = Buffer.concat(bitmaps.map((bitmap) => bitmap.data));
  return { width: bitmaps[0]?.width ?? 0, height, data };
}

/** The picture down to a row, or the whole of one that is no taller. */
export function topRows({ width, height, data }: Bitmap, most: number): Bitmap {
  const rows = Math.min(height, most);
  return { width, height: rows, data: data.subarray(0, width * rows * BYTES) };
}

/** The rows that are named, from the top; undefined is a row where the page has nothing. */
export function withRows(bitmap: Bitmap, rows: readonly (number | undefined)[]): Bitmap {
  const laid = blank(bitmap.width, rows.length);
  for (const [at, row] of rows.entries())
    rowOf(laid, at).set(row === undefined ? nothing(bitmap.width, at) : rowOf(bitmap, row));
  return laid;
}

const STRIPE = 8;
const GREYS = [0x8a, 0xb4];

/** Slanted stripes in two greys that neither theme has for a ground. */
function nothing(width: number, row: number): Uint8Array {
  const pixels = new Uint8Array(width * BYTES).fill(0xff);
  for (let column = 0; column < width; column += 1) {
    const grey = GREYS[Math.floor((column + row) / STRIPE) % GREYS.length] ?? 0;
    pixels.fill(grey, column * BYTES, column * BYTES + BYTES - 1);
  }
  return pixels;
}
