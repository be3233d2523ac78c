import { hash } from 'node:crypto';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { filesOf } from './files-of.ts';
import { PageCode, type PageSettings } from './page-code.ts';

/** In the folder of a kept code: what renders, and what a browser loads beside the pages. */
const SERVER = 'server';
const CLIENT = 'client';

/** Written last. It says what the code was built for, and which files it is. */
const LIST = 'code.json';

interface List {
  /** Path of the project that it was built in. */
  root: string;
  settings: PageSettings;
  digests: Record<string, string>;
}

/** Where Astro is to build the code that is kept in a folder. */
export function clientOf(folder: string): string {
  return join(folder, CLIENT);
}

/**
 * Keeps the code that Astro has built there.
 * @param server where it has put the modules that render
 */
export function keepCode(
  folder: string,
  { server, ...rest }: Omit<List, 'digests'> & { server: string },
): void {
  renameSync(server, join(folder, SERVER));
  const list: List = { ...rest, digests: digestsIn(folder) };
  writeFileSync(join(folder, LIST), JSON.stringify(list));
}

/** True of a folder with a code of which no file was lost or changed. */
export function isCodeKept(folder: string): boolean {
  try {
    const { [LIST]: _list, ...found } = digestsIn(folder);
    return isDeepStrictEqual(found, listIn(folder).digests);
  } catch {
    return false;
  }
}

/** The project that a code was built in; undefined where nothing is known of it. */
export function rootOf(folder: string): string | undefined {
  try {
    return listIn(folder).root;
  } catch {
    return undefined;
  }
}

/** @param keyOf gives the key for which the `cacheKey` of a path stands */
export function openKeptCode(
  folder: string,
  keyOf: (cacheKey: string) => string,
): Promise<PageCode> {
  return PageCode.open(join(folder, SERVER), listIn(folder).settings, keyOf);
}

/** Puts what a browser loads beside the pages into the folder of a site. */
export function copyClient(folder: string, site: string): void {
  cpSync(clientOf(folder), site, { recursive: true });
}

function listIn(folder: string): List {
  return JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
}

function digestsIn(folder: string): Record<string, string> {
  const digestOf = (file: string) => hash('sha256', readFileSync(join(folder, file)));
  return Object.fromEntries(filesOf(folder).map((file) => [file, digestOf(file)]));
}
