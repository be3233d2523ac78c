import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './files-of.ts';
import { factsOf, type PageFacts } from './page-facts.ts';
import type { Tag } from './tags.ts';

/** Facts of a page as JSON: those of all pages as objects are more than memory may hold. */
export interface KnownPage {
  /** Bytes of the page, by which another one is told from it. */
  size: number;
  facts: string;
}

/** What is known of pages, by their file below the root of the build. */
export type KnownPages = ReadonlyMap<string, KnownPage>;

export function knownPage(path: string, html: string, tags?: readonly Tag[]): KnownPage {
  return { size: Buffer.byteLength(html), facts: JSON.stringify(factsOf(path, html, tags)) };
}

/** The pages of a built site, each with what was found in it when it was made. */
export class BuiltPages {
  readonly folder: string;
  /** Sorted by file. A page that nothing was known of, or that has another size, is read. */
  readonly known: KnownPages;

  constructor(folder: string, known: KnownPages = new Map()) {
    this.folder = folder;
    this.known = new Map(
      filesOf(folder, '.html').map((path) => [path, pageAt(folder, path, known.get(path))]),
    );
  }

  get paths(): string[] {
    return [...this.known.keys()];
  }

  factsOf(path: string): PageFacts {
    return JSON.parse(this.known.get(path)?.facts ?? '{}') as PageFacts;
  }
}

function pageAt(folder: string, path: string, known: KnownPage | undefined): KnownPage {
  const file = join(folder, path);
  return known?.size === statSync(file).size ? known : knownPage(path, readFileSync(file, 'utf8'));
}
