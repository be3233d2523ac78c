import { existsSync, readFileSync } from 'node:fs';
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

/** Serves a built folder as a good host would: compressed, and kept where the name holds a hash. */
export async function serve(folder: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => answer(folder, request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return void response.writeHead(404).end();
  if (path.startsWith('/_astro/'))
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  send(response, extname(file), readFileSync(file), request.headers['accept-encoding'] ?? '');
}

function send(response: ServerResponse, extension: string, body: Buffer, accepted: string): void {
  const text = TEXT[extension];
  const type = text ? `${text}; charset=utf-8` : BYTES[extension];
  response.setHeader('content-type', type ?? 'application/octet-stream');
  if (!text || !/\bbr\b/.test(accepted)) return void response.end(body);
  response.setHeader('content-encoding', 'br');
  response.end(brotliCompressSync(body));
}
