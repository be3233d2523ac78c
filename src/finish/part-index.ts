import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';

/** Names the kind of a page above its title, which results do by themselves. */
const NOT_TEXT = ['.kicker'];
const LANGUAGE = /<html\b[^>]*\slang="([^"]+)"/;
/** Of what the indexer makes, these are ready-made interfaces; the site has one of its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;
/** What runs in a browser comes with the first part. */
const RUN = /\.(?:js|css|pagefind)$/;
/** So many pages may wait for the indexer in memory. Those of a part of which few have changed come all at once. */
const MOST_UNANSWERED = 2000;

/**
 * A part of the index, while the indexer takes its pages. It numbers them in the order in which they come.
 * The indexer is a program of its own, and works on another processor.
 */
export class PartIndex {
  readonly #part: number;
  readonly #before: Promise<unknown>;
  #index: Promise<PagefindIndex> | undefined;
  #answers: Promise<string[]>[] = [];

  /** @param before what the indexer is busy with: it holds one part at a time in memory */
  constructor(part: number, before: Promise<unknown> = Promise.resolve()) {
    this.#part = part;
    this.#before = before;
  }

  /** Takes a page by what is searched in it. Whoever has more waits until the indexer can take them. */
  async add(path: string, searched: string): Promise<void> {
    this.#index ??= this.#open(searched);
    this.#answers.push(answerTo(this.#index, path, searched));
    await this.#answers.at(-MOST_UNANSWERED);
  }

  /**
   * Ends the part. The indexer's own writing would end the whole build without a word where a file cannot be written.
   * @returns its files, as a browser needs them
   * @throws Error with what could not be read or made
   */
  async end(): Promise<IndexFile[]> {
    const faults = (await Promise.all(this.#answers)).flat();
    const index = await (this.#index ?? this.#open(''));
    const { files, errors } = await index.getFiles();
    await index.deleteIndex();
    const all = [...faults, ...errors];
    if (all.length > 0) throw new Error(all.join(' '));
    return files.filter(({ path }) => !UNUSED.test(path) && !(this.#part > 0 && RUN.test(path)));
  }

  /** Frees the indexer of a part that will not be whole. */
  async giveUp(): Promise<void> {
    await this.#before;
    await Promise.all(this.#answers);
    await (await this.#index)?.deleteIndex();
  }

  /** @param html a page of the site, which names its language */
  async #open(html: string): Promise<PagefindIndex> {
    await this.#before;
    const [, forceLanguage = 'en'] = LANGUAGE.exec(html) ?? [];
    const { index, errors } = await createIndex({ forceLanguage, excludeSelectors: NOT_TEXT });
    if (!index) throw new Error(errors.join(' '));
    return index;
  }
}

/** What could not be read of a page. It is told at the end, so nothing is thrown before somebody listens. */
async function answerTo(
  index: Promise<PagefindIndex>,
  path: string,
  html: string,
): Promise<string[]> {
  try {
    return (await (await index).addHTMLFile({ sourcePath: path, content: html })).errors;
  } catch (cause) {
    return [cause instanceof Error ? cause.message : String(cause)];
  }
}
