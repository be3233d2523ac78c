import type { Place } from '#problems';
import type { Root } from 'mdast';
import { type Mark, marksOf } from './marks.ts';
import { type Block, type Parsed, plainWords, type ProseLink, readBlocks } from './read-blocks.ts';

/** A part of a file that is a text of its own. */
export interface Passage {
  readonly text: string;
  /** The place of a span of `text`. */
  at(start: number, end: number): Place;
}

/** A text in Markdown, and the way back from it to its file. */
export interface ProseText extends Passage {
  /** The key of the front matter or of the chart that holds it; 'body' for the text itself. */
  readonly name: string;
  readonly root: Root;
  readonly links: ProseLink[];
  /** Where the links lead. */
  readonly destinations: string[];
  readonly blocks: Block[];
  /** The whole text without any marks. */
  readonly words: string;
  /** What the rules judge, where these names count nothing. */
  marks(names: readonly string[]): Mark[];
  /** What is known of the text once its marks have been asked for. */
  readonly found: FoundInText | undefined;
}

/** What a text alone says to the rules, as plain data. */
export interface FoundInText {
  links: ProseLink[];
  marks: Mark[];
  /** The names that the marks were found with, as JSON. */
  names: string;
}
/**
 * A text with its links and its words. It is parsed when something is asked for that is not known yet.
 * @param found what an earlier reading of the same text found
 */
export function readProse(name: string, passage: Passage, found?: FoundInText): ProseText {
  return new LazyProse(name, passage, found);
}

/** The text of a file in Markdown comes after all that its front matter holds. */
export function bodyOf(prose: readonly ProseText[]): string {
  return prose.at(-1)?.text ?? '';
}

class LazyProse implements ProseText {
  readonly name: string;
  found: FoundInText | undefined;
  readonly #passage: Passage;
  #parsed: Parsed | undefined;
  #words: string | undefined;

  constructor(name: string, passage: Passage, found: FoundInText | undefined) {
    this.name = name;
    this.#passage = passage;
    this.found = found;
  }

  get text(): string {
    return this.#passage.text;
  }

  at(start: number, end: number): Place {
    return this.#passage.at(start, end);
  }

  get root(): Root {
    return this.#parse().root;
  }

  get blocks(): Block[] {
    return this.#parse().blocks;
  }

  /** Lists ask for the words of every title: those are held, the tree is not. */
  get words(): string {
    this.#words ??= plainWords((this.#parsed ?? readBlocks(this.text)).root);
    return this.#words;
  }

  get links(): ProseLink[] {
    return this.#parsed?.links ?? this.found?.links ?? this.#parse().links;
  }

  get destinations(): string[] {
    return this.links.map(({ destination }) => destination);
  }

  marks(names: readonly string[]): Mark[] {
    const asked = JSON.stringify(names);
    if (this.found?.names !== asked) {
      const marks = marksOf(this, names);
      this.found = { links: this.links, marks, names: asked };
    }
    return this.found.marks;
  }

  #parse(): Parsed {
    this.#parsed ??= readBlocks(this.text);
    return this.#parsed;
  }
}
