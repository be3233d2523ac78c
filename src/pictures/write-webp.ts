import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Bitmap } from './bitmap.ts';

/** From nothing, which is small and coarse, to 1, where each pixel stays as it is. */
type Quality = number;

/** Writes a picture as WebP, for a page of HTML. */
export type WriteWebp = (bitmap: Bitmap, quality: Quality) => Promise<Buffer>;

/** Of letters and charts: clear to the eye at a third of the bytes of PNG. */
export const AS_SEEN = 0.8;

/** Of a drawing in few colours, which is smallest so. */
export const AS_IT_IS = 1;

/** On its way to the browser a picture is packed fast rather than small. */
const FAST = { colorType: 6, deflateLevel: 1, filterType: 0, deflateStrategy: 0 };

/** The browser writes WebP itself, on an empty page that can reach nothing. */
export async function openWriter(
  browser: Browser,
): Promise<{ write: WriteWebp; close(): Promise<void> }> {
  const context = await browser.newContext({ offline: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  const write: WriteWebp = async (bitmap, quality) => {
    const png = writePng(bitmap, FAST).toString('base64');
    return Buffer.from(await page.evaluate(encode, { png, quality }), 'base64');
  };
  return { write, close: () => context.close() };
}

/** @param options of pngjs */
export function writePng(
  { width, height, data }: Bitmap,
  options?: Record<string, number>,
): Buffer {
  const png = new PNG({ width, height });
  png.data.set(data);
  return PNG.sync.write(png, options);
}

/** Sent to a page; both pictures are written in base 64. */
async function encode({ png, quality }: { png: string; quality: number }): Promise<string> {
  const asked = await fetch(`data:image/png;base64,${png}`);
  const image = await createImageBitmap(await asked.blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  let written = '';
  for (const byte of new Uint8Array(await blob.arrayBuffer())) written += String.fromCharCode(byte);
  return btoa(written);
}
