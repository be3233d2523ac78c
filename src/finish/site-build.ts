import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { BuiltPages, factsIn, knownPage } from './built-pages.ts';
import { finishPage, finishStyles } from './finish-pages.ts';
import { writeHostFiles } from './host-files.ts';
import { keepFacts, readFacts } from './kept-facts.ts';
import { KeptPages } from './kept-pages.ts';
import { KeptSearch } from './kept-search.ts';
import { LiveIndex } from './live-index.ts';
import type { PageSettings } from './page-code.ts';
import { fileOf, isPage, type Path } from './path-files.ts';
import { publicFiles } from './public-files.ts';
import { searchedParts, writeSearchIndex } from './search-index.ts';
import { partOf, partsOf } from './search-parts.ts';
import { isInShard, isPartInShard, type Shard } from './shards.ts';
import { writeSitemaps } from './sitemap.ts';

/** What a build makes of a site, where that is not the whole of it. */
export interface Share {
  /** The files to make, where they are only kept for the build of the whole site. */
  shard?: Shard | undefined;
  /** True where what is kept is published already, and stays there. */
  isUpdate?: boolean | undefined;
}

/** So many keys are made before others get their turn, such as the search. */
const AT_ONCE = 50;

/** One build of a site: what of it is made, and what is made of that. */
export class SiteBuild {
  /**
   * Paths below the cache at which the build makes, changes or takes away something: those of files, and of folders with a
   * slash at the end.
   */
  readonly touched = new Set<string>();
  readonly #base: string;
  readonly #publicFolder: string;
  readonly #cache: string;
  readonly #share: Share;
  readonly #before: ReturnType<typeof readFacts>;
  readonly #known: ReturnType<typeof readFacts>;
  readonly #kept: KeptPages;
  readonly #keptSearch: KeptSearch;
  #parts = 1;
  /** Those of the paths that were likely to have changed, then those of the others. */
  readonly #searches: LiveIndex[] = [];

  /** @param cache the cache of pages of this build */
  constructor({ base, site, publicFolder }: PageSettings, cache: string, share: Share = {}) {
    this.#base = base;
    this.#publicFolder = publicFolder;
    this.#cache = cache;
    this.#share = share;
    this.#before = readFacts(cache);
    this.#known = new Map(this.#before);
    const settings = JSON.stringify([base, site, process.env['NODE_ENV']]);
    this.#kept = new KeptPages(cache, settings, this.touched);
    this.#keptSearch = new KeptSearch(cache, this.touched);
  }

  /**
   * Of all paths of the site those to render, in the order in which the search takes them. Those that are likely to
   * have changed come first, so that the search goes on while the keys of the others are made.
   * @param likely files, some of which may be of no path
   */
  async *toMake(all: readonly Path[], likely: ReadonlySet<string>): AsyncGenerator<Path[]> {
    const ours = this.#ours(all);
    const kept = this.#kept;
    this.#parts = partsOf(all.filter(isPage).length);
    const first = new Set(
      ours.filter((path) => likely.has(fileOf(path)) && this.#hasChanged(path)),
    );
    if (first.size > 0) yield this.#indexed([...first], ours);
    const rest: Path[] = [];
    for (const [at, path] of ours.entries()) {
      if (at % AT_ONCE === 0) await setImmediate();
      if (!first.has(path) && !kept.take(fileOf(path), path.key?.())) rest.push(path);
    }
    kept.begin();
    yield this.#indexed(rest, ours);
  }

  /** Each file once, by the first path that leads to it. */
  #ours(all: readonly Path[]): Path[] {
    const { shard } = this.#share;
    const each = [...Map.groupBy(all, fileOf).values()].flatMap(([first]) => first ?? []);
    // What has no key is made by every build, and by none of a shard.
    return shard ? each.filter((path) => path.key && isInShard(fileOf(path), shard)) : each;
  }

  #hasChanged(path: Path): boolean {
    const file = fileOf(path);
    return this.#kept.isOfBefore(file) && !this.#kept.take(file, path.key?.());
  }

  /** Paths to render, once the search expects them. */
  #indexed(paths: readonly Path[], ours: readonly Path[]): Path[] {
    const search = this.#searchOf(ours);
    this.#searches.push(search);
    return inOrder(paths, search);
  }

  /** Finishes a file that was rendered, and keeps it; gives what is published. */
  async take(file: string, body: Buffer, type: Path['route']['type']): Promise<Buffer> {
    if (type !== 'page') {
      this.#kept.keep(file, body);
      return body;
    }
    const { html, tags } = finishPage({ path: file, html: body.toString(), base: this.#base });
    const finished = Buffer.from(html);
    this.#known.set(file, knownPage(file, html, tags));
    const [search] = this.#searches.filter((each) => each.placeOf(file) !== undefined);
    this.#kept.keep(file, finished);
    await search?.add(file, html);
    return finished;
  }

  /**
   * Puts what is kept into the folder of the site, and adds what is about all pages.
   * @returns what is known of the pages
   */
  async end(folder: string): Promise<BuiltPages> {
    const { shard, isUpdate } = this.#share;
    const kept = this.#kept;
    kept.end();
    const isWhole = !shard && !isUpdate;
    if (isWhole) kept.restore(folder);
    const staying = { folder: kept.folder, files: new Set(kept.taken), before: this.#before };
    // A public page may have changed, or stand for one of the same size.
    for (const file of publicFiles(this.#publicFolder)) this.#known.delete(file);
    const pages = new BuiltPages(folder, this.#known, isWhole ? undefined : staying);
    keepFacts(this.#cache, pages.known, this.touched);
    if (shard) {
      await this.#endSearch();
      return pages;
    }
    finishStyles(folder, this.#base);
    writeHostFiles(folder, this.#base);
    await writeSitemaps(pages);
    const parts = searchedParts(pages);
    await this.#endSearch();
    await writeSearchIndex(pages, this.#keptSearch, parts);
    return new BuiltPages(folder, pages.known, pages.staying);
  }

  async #endSearch(): Promise<void> {
    for (const search of this.#searches) await search.end();
    this.#keptSearch.drop((part) => !this.#isIndexed(part));
  }

  /** True of a part of the search of which every page is made here. */
  #isIndexed(part: number): boolean {
    const { shard } = this.#share;
    return !shard || isPartInShard(part, this.#parts, shard);
  }

  #searchOf(ours: readonly Path[]): LiveIndex {
    const kept = this.#kept;
    const parts = this.#parts;
    const files = ours.filter(isPage).map(fileOf);
    const begun = [...this.#searches];
    return new LiveIndex(
      {
        paths: files.filter((file) => this.#isIndexed(partOf(file, parts))),
        parts,
        searchedBefore: (file) => factsIn(this.#before.get(file)).searched,
        isChanged: (file) =>
          kept.isMissing(file) && begun.every((search) => search.placeOf(file) === undefined),
        isKept: (file) => kept.isOfBefore(file) && !kept.isMissing(file),
        textOf: (file) => readFileSync(join(kept.folder, file), 'utf8'),
      },
      this.#keptSearch,
    );
  }
}

/**
 * Pages part by part of the search, in each in the order of their files, and each beside its picture: one
 * processor draws while the other writes.
 */
function inOrder(paths: readonly Path[], search: LiveIndex): Path[] {
  const last = Number.POSITIVE_INFINITY;
  return paths
    .map((path) => ({ path, file: fileOf(path) }))
    .map((each) => ({ ...each, part: search.placeOf(each.file) ?? last }))
    .sort((a, b) => (a.part === b.part ? byName(a.file, b.file) : a.part - b.part))
    .map(({ path }) => path);
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
