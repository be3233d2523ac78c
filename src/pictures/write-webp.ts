import type { Browser } from 'playwright-core';
import type { Bitmap } from './bitmap.ts';

/** Writes a picture for a page of HTML: much smaller than PNG, and clear in its letters. */
export type WriteWebp = (bitmap: Bitmap) => Promise<Buffer>;

const QUALITY = 0.8;

/** The browser writes WebP itself, on an empty page that can reach nothing. */
export async function openWriter(
  browser: Browser,
): Promise<{ write: WriteWebp; close(): Promise<void> }> {
  const context = await browser.newContext({ offline: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  const write: WriteWebp = async ({ width, height, data }) => {
    const base64 = Buffer.from(data.buffer, data.byteOffset, data.length).toString('base64');
    const written = await page.evaluate(encode, { width, height, base64, quality: QUALITY });
    return Buffer.from(written, 'base64');
  };
  return { write, close: () => context.close() };
}

interface Raw {
  width: number;
  height: number;
  /** The pixels as they are. */
  base64: string;
  quality: number;
}

/** Sent to a page. */
async function encode({ width, height, base64, quality }: Raw): Promise<string> {
  const pixels = await fetch(`data:;base64,${base64}`).then((answer) => answer.arrayBuffer());
  const canvas = new OffscreenCanvas(width, height);
  canvas
    .getContext('2d')
    ?.putImageData(new ImageData(new Uint8ClampedArray(pixels), width, height), 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
