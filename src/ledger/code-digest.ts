import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));

/** What lies beside `src` and decides what a page is: the settings, and the libraries that are installed. */
const BESIDE = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
];

/** Rooms whose code decides what is found in a file of the content. */
const READING = ['ledger', 'quantity', 'schema'];

/** A digest of all that reads: our code, the libraries that are installed, and Node with its Unicode. */
export function readingCode(): string {
  reading ??= digestOf([
    ...READING.flatMap(sourcesBelow),
    fromRoot('node_modules/.package-lock.json'),
  ]);
  return reading;
}

/** A digest of all that makes pages: what reads, every other file of `src`, and the settings. */
export function pageCode(): string {
  page ??= digestOfPages();
  return page;
}

/** True when something of what makes pages was saved since `pageCode` was asked for first. */
export function hasCodeChanged(): boolean {
  return digestOfPages() !== pageCode();
}

const digestOfPages = () => digestOf([...sourcesBelow('.'), ...BESIDE.map(fromRoot)]);

let reading: string | undefined;
let page: string | undefined;

const fromRoot = (name: string) => join(SOURCE, '..', name);

function sourcesBelow(room: string): string[] {
  const entries = readdirSync(join(SOURCE, room), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** A drawn picture may differ in its last bits from one kind of processor to another. */
function digestOf(files: readonly string[]): string {
  const machine = [process.version, process.platform, process.arch];
  const texts = files.map((file) =>
    existsSync(file) ? `${hash('sha256', readFileSync(file))} ${file.slice(SOURCE.length)}` : '',
  );
  return hash('sha256', [...machine, ...texts].join('\n'));
}
