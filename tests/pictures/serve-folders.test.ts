import { symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { comparePages, openBrowser } from '#pictures';
import { page, type Sites, smallSites } from './small-sites.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

let sites: Sites;
beforeEach(() => {
  sites = smallSites();
});
afterEach(() => sites.remove());

const compare = (address: string) =>
  comparePages({ ...sites, pages: [{ before: address, after: address }], browser });

describe('what a page asks for', () => {
  test('comes from its folder, also what is far down and without a script', async () => {
    const square = (colour: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path fill="${colour}" d="M0 0h40v40H0z"/></svg>`;
    const lazy =
      '<img loading="lazy" decoding="async" width="40" height="40" src="../a%20b/ü.svg">';
    sites.write('both', 'in/index.html', page(`<div style="height: 6000px"></div>${lazy}`));
    sites.write('before', 'a b/ü.svg', square('#000'));
    sites.write('after', 'a b/ü.svg', square('#07f'));
    const pictures = await compare('/in/');
    expect(pictures.map(({ pixels }) => pixels)).toEqual([1600, 1600, 1600, 1600]);
  });

  test('is refused from anywhere else, and scripts do not run', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    server.on('connection', () => asked.push('a connection'));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const head =
      `<link rel="stylesheet" href="${host}/a.css"><link rel="preconnect" href="${host}">` +
      `<script src="${host}/b.js"></script><script>document.body.innerHTML = 'red'</script>` +
      `<style>body { background-image: url(${host}/c.png) }</style>`;
    const frame = `<iframe hidden src="${host}/d.html"></iframe>`;
    sites.write('before', 'index.html', page('<p>Text.</p>'));
    sites.write('after', 'index.html', page(`<p>Text.</p>${frame}`, head));
    expect(await compare('/')).toEqual([]);
    expect(asked).toEqual([]);
    await new Promise((closed) => server.close(closed));
  });

  test('is refused from outside of the folder, by whatever way', async () => {
    const square = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9H0z"/></svg>';
    sites.write('before', 'square.svg', square);
    sites.write('after', 'own.svg', square);
    symlinkSync(join(sites.before, 'square.svg'), join(sites.after, 'link.svg'));
    const showing = (files: string[]) =>
      page(files.map((file) => `<object width="9" height="9" data="${file}"></object>`).join(''));
    const ways = [
      'link.svg',
      '%2e%2e%2fbefore%2fsquare.svg',
      '..%2fbefore%2fsquare.svg',
      'http://before.test.example/square.svg',
      `file://${join(sites.before, 'square.svg')}`,
      'square%00.svg',
    ];
    sites.write('before', 'index.html', showing(ways.map(() => 'none.svg')));
    sites.write('after', 'index.html', showing(ways));
    expect(await compare('/')).toEqual([]);
    sites.write('after', 'index.html', showing([...ways.slice(1), 'own.svg']));
    expect(await compare('/')).not.toEqual([]);
  });
});
