import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { keptLedger } from '#ledger';

const PICTURE = /\/articles\/([^/]+)\/([^/?]+\.[a-z]+)$/;

/**
 * Answers for the pictures of articles while the site is written: with a slash at the end of every
 * address, Astro's server finds no file beside a page. The build writes them by their route.
 */
export function servePicture(
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  const [, article = '', name = ''] = PICTURE.exec(request.url ?? '') ?? [];
  const image = keptLedger()?.content.articles.get(article)?.images.get(decodeURIComponent(name));
  if (!image) return next();
  if (name.endsWith('.svg')) response.setHeader('content-type', 'image/svg+xml');
  response.end(readFileSync(image.absolute));
}
