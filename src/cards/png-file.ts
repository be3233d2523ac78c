import { cacheFolder } from '#ledger';
import { keptPicture } from './kept-pictures.ts';
import { drawPng, type Layout, rendererMark } from './renderer.ts';

/** A layout as a PNG file, out of the cache of builds where it was drawn before. */
export async function pngFile(layout: Layout): Promise<Response> {
  const inputs = { renderer: rendererMark(), layout };
  const png = await keptPicture(cacheFolder('pictures'), inputs, () => drawPng(layout));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
