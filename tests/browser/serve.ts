import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TEXT: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
};
const BYTES: Record<string, string> = {
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Serves a built folder as a good host would, compressed, and kept where the name holds a hash;
 * under a path of the host, where all else is not found.
 */
export async function serve(
  folder: string,
  mount = '/',
): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    if (!asked.startsWith(mount)) return void response.writeHead(404).end();
    answer(folder, asked.slice(mount.length), request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function answer(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return void response.writeHead(404).end();
  if (path.startsWith('_astro/'))
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  send(response, extname(file), readFileSync(file), request.headers['accept-encoding'] ?? '');
}

function send(
  response: ServerResponse,
  extension: string,
  body: Buffer,
  accepted: string | string[],
): void {
  const text = TEXT[extension];
  const type = text ? `${text}; charset=utf-8` : BYTES[extension];
  response.setHeader('content-type', type ?? 'application/octet-stream');
  if (!text || !/\bbr\b/.test(String(accepted))) return void response.end(body);
  response.setHeader('content-encoding', 'br');
  response.end(brotliCompressSync(body));
}
