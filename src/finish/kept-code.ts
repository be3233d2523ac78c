import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PageCode, type PageSettings } from './page-code.ts';

/** In the folder of a kept code: what renders, what a browser loads beside the pages, and the settings of both. */
const SERVER = 'server';
const CLIENT = 'client';
const SETTINGS = 'settings.json';

/** Where Astro is to build the code that is kept in a folder. */
export function clientOf(folder: string): string {
  return join(folder, CLIENT);
}

/** Keeps the code that Astro has built there, with the modules that it put into another folder. */
export function keepCode(folder: string, server: string, settings: PageSettings): void {
  renameSync(server, join(folder, SERVER));
  writeFileSync(join(folder, SETTINGS), JSON.stringify(settings));
}

export function openKeptCode(folder: string): Promise<PageCode> {
  const settings = JSON.parse(readFileSync(join(folder, SETTINGS), 'utf8')) as PageSettings;
  return PageCode.open(join(folder, SERVER), settings);
}

/** Puts what a browser loads beside the pages into the folder of a site. */
export function copyClient(folder: string, site: string): void {
  cpSync(clientOf(folder), site, { recursive: true });
}
