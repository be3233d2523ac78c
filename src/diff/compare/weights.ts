import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { addressesOf, mapStyleAddresses, startTags, type Tag } from '#finish';
import type { Edition } from '../edition/edition.ts';
import type { PageChange, Weight } from '../report.ts';

/**
 * Bytes that a page may take with all that it loads, as they are sent: on a slow phone network of
 * 1.6 Mbit/s they are there in two seconds.
 */
export const PAGE_BUDGET = 400_000;

/** Files that a server compresses on their way; pictures and fonts are compressed already. */
const COMPRESSED = /\.(?:html|css|js|svg)$/;
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** What the pages that changed weigh now and weighed before, the heaviest first. */
export function weightsOf(pages: readonly PageChange[], base: Edition, head: Edition): Weight[] {
  const scales = { base: new Scale(base.folder), head: new Scale(head.folder) };
  return pages
    .filter(({ state }) => state !== 'gone')
    .map(({ address, from, state }) => {
      const next = scales.head.weightOf(address);
      const old = state === 'new' ? null : scales.base.weightOf(from ?? address);
      return { address, old, new: next, isOver: next > PAGE_BUDGET };
    })
    .sort((a, b) => b.new - a.new || (a.address < b.address ? -1 : 1));
}

/** Weighs the pages of a built site; a file that many pages load is weighed once. */
class Scale {
  readonly #folder: string;
  readonly #sizes = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  weightOf(address: string): number {
    const file = posix.join('.', address, 'index.html');
    const loaded = loadedBy(this.#read(file)).map((path) => placeOf(file, path));
    const styles = loaded.filter((path) => path.endsWith('.css'));
    const fromStyles = styles.flatMap((path) =>
      addressesIn(this.#read(path)).map((found) => placeOf(path, found)),
    );
    const files = new Set([file, ...loaded, ...fromStyles]);
    return [...files].reduce((sum, path) => sum + this.#sizeOf(path), 0);
  }

  #sizeOf(path: string): number {
    const known = this.#sizes.get(path);
    if (known !== undefined) return known;
    const file = join(this.#folder, path);
    const size = existsSync(file) && statSync(file).isFile() ? sentSize(file) : 0;
    this.#sizes.set(path, size);
    return size;
  }

  #read(path: string): string {
    const file = join(this.#folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }
}

function sentSize(file: string): number {
  const bytes = readFileSync(file);
  return COMPRESSED.test(file) ? brotliCompressSync(bytes, QUALITY).length : bytes.length;
}

const LOADED_LINK = /\srel="(?:stylesheet|preload|modulepreload|icon)"/;

/** Addresses that a browser fetches with a page, the pictures of its text included. */
function loadedBy(html: string): string[] {
  return [...startTags(html)].filter(isLoaded).flatMap(addressesOf);
}

function isLoaded({ name, written }: Tag): boolean {
  if (name === 'link') return LOADED_LINK.test(written);
  return ['img', 'script', 'source', 'style'].includes(name);
}

function addressesIn(css: string): string[] {
  const found: string[] = [];
  mapStyleAddresses(css, (address) => {
    found.push(address);
    return address;
  });
  return found;
}

function placeOf(from: string, address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return '';
  return path.startsWith('/') ? posix.join('.', path) : posix.join(posix.dirname(from), path);
}
