import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Site } from '../build/site.ts';
import { recorder } from '../cli/recorder.ts';

/** The article of the flood fixture, and where it is shown. */
export const ARTICLE = 'articles/water-and-numbers/index.md';
export const PATH = '/articles/water-and-numbers/';

/** A save is to be seen within a second; a busy machine gets some more. */
export const SOON = 10_000;

/** Reads and writes the content of a site while its server runs. */
export function filesOf(site: Site) {
  const path = (file: string) => join(site.content, file);
  const write = (file: string, text: string): void => {
    mkdirSync(join(path(file), '..'), { recursive: true });
    writeFileSync(path(file), text);
  };
  const read = (file: string) => readFileSync(path(file), 'utf8');
  const edit = (file: string, from: string, to: string) => {
    expect(read(file)).toContain(from);
    write(file, read(file).replace(from, to));
  };
  return { write, read, edit, drop: (file: string) => rmSync(path(file), { recursive: true }) };
}

/** What `check` prints of it. */
export async function checkOf(site: Site): Promise<string> {
  const terminal = recorder();
  await main(['check', '--content', site.content], terminal);
  return terminal.printed;
}

/** The open panel over a page. */
export const panel = (page: Page) => page.locator('ledgerline-problems .panel');
