import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { BuiltPages } from './built-pages.ts';
import { digestOfAll, type KeptSearch, writeIndex } from './kept-search.ts';
import { searchedOf } from './searched.ts';

/** Names the kind of a page above its title, which results do by themselves. */
const NOT_TEXT = ['.kicker'];
/** Of what the indexer makes, these are ready-made interfaces; the site has one of its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;
const LANGUAGE = /<html\b[^>]*\slang="([^"]+)"/;
/** Pages that may wait for one before them, or for the indexer, in memory. */
const MOST_WAITING = 50;

/**
 * An index of the pages that mark a part of them for the search, in small files that a browser loads as
 * it needs them. All are in one index, whatever their language, so that one search finds them.
 *
 * The indexer numbers pages in the order in which they come, so they come sorted. It is a program of its own:
 * while pages are rendered in that order, each is handed over at once and indexed on another
 * processor. Once a page is missing, since it was kept and is not rendered, the rest is read when all are there.
 */
export class SearchIndex {
  readonly #paths: readonly string[];
  readonly #waiting = new Map<string, string>();
  #handedOver: string[] = [];
  #isLive = true;
  #unanswered = 0;
  #index: Promise<PagefindIndex> | undefined;
  #answers: Promise<string[]>[] = [];

  /** @param paths the files of all pages that will be rendered, sorted */
  constructor(paths: readonly string[] = []) {
    this.#paths = paths;
  }

  /** Takes a page that was rendered. */
  add(path: string, html: string): void {
    if (!this.#isLive) return;
    this.#waiting.set(path, html);
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#handOver(next, this.#waiting.get(next) ?? '');
      this.#waiting.delete(next);
    }
    this.#isLive = this.#waiting.size < MOST_WAITING && this.#unanswered < MOST_WAITING;
    if (!this.#isLive) this.#waiting.clear();
  }

  /**
   * Writes the index of all pages of a build into it: that of the last build where all that is searched is the same.
   * @throws Error when it cannot be made
   */
  async write(pages: BuiltPages, kept?: KeptSearch): Promise<void> {
    const index = join(pages.folder, 'pagefind');
    try {
      const digest = digestOfAll(searchedIn(pages));
      if (kept?.restore(digest, index)) return;
      const files = await this.#files(pages);
      writeIndex(index, files);
      kept?.keep(digest, files);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The index of the search could not be made: ${why}`, { cause });
    } finally {
      await close();
    }
  }

  #next(): string | undefined {
    const path = this.#paths[this.#handedOver.length];
    return path !== undefined && this.#waiting.has(path) ? path : undefined;
  }

  #handOver(path: string, html: string): void {
    this.#handedOver.push(path);
    const searched = searchedOf(html);
    if (searched === undefined) return;
    this.#index ??= openIndex(html);
    this.#unanswered += 1;
    this.#answers.push(this.#answerTo(this.#index, path, searched));
  }

  /** What could not be read of a page. It is told at the end, so nothing is thrown before somebody listens. */
  async #answerTo(index: Promise<PagefindIndex>, path: string, html: string): Promise<string[]> {
    try {
      return (await (await index).addHTMLFile({ sourcePath: path, content: html })).errors;
    } catch (cause) {
      return [cause instanceof Error ? cause.message : String(cause)];
    } finally {
      this.#unanswered -= 1;
    }
  }

  /** The indexer's own writing would end the whole build without a word where a file cannot be written. */
  async #files({ folder, paths }: BuiltPages): Promise<IndexFile[]> {
    const isStart = this.#handedOver.every((path, at) => path === paths[at]);
    if (!isStart) this.#startAgain();
    for (const path of paths.slice(this.#handedOver.length)) {
      this.#handOver(path, readFileSync(join(folder, path), 'utf8'));
      if (this.#unanswered >= MOST_WAITING) await Promise.all(this.#answers);
    }
    const faults = (await Promise.all(this.#answers)).flat();
    const index = await (this.#index ?? openIndex(''));
    const made = await index.getFiles();
    const all = [...faults, ...made.errors];
    if (all.length > 0) throw new Error(all.join(' '));
    return made.files.filter(({ path }) => !UNUSED.test(path));
  }

  #startAgain(): void {
    this.#handedOver = [];
    this.#index = undefined;
    this.#answers = [];
  }
}

/** @param html a page of the site, which names its language */
async function openIndex(html: string): Promise<PagefindIndex> {
  const [, forceLanguage = 'en'] = LANGUAGE.exec(html) ?? [];
  const { index, errors } = await createIndex({ forceLanguage, excludeSelectors: NOT_TEXT });
  if (!index) throw new Error(errors.join(' '));
  return index;
}

/** The digest of what is searched in each page that says so. */
function* searchedIn(pages: BuiltPages): Generator<[path: string, digest: string]> {
  for (const path of pages.paths) {
    const { searched } = pages.factsOf(path);
    if (searched !== undefined) yield [path, searched];
  }
}
