import type { Block } from './edition.ts';
import { attribute, type Element, hasClass, isElement } from './html.ts';

/** Words that are bound to a record, and the number of that record on the page. */
export interface BoundWords {
  words: string;
  record: string;
  block: number;
  start: number;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BLOCKS = new Set(
  'p li dt dd figcaption blockquote tr summary caption section article div header ul ol dl table pre figure details address'.split(
    ' ',
  ),
);
const SILENT = new Set(['svg', 'script', 'style', 'template', 'nav', 'noscript']);
/** What stands around a text: told elsewhere in the report, or the same on every page. */
const AROUND = ['records', 'related', 'terms'];

/** The text of the main part of a page, block by block, and the words in it that are bound. */
export function readBlocks(main: Element): { blocks: Block[]; bound: BoundWords[] } {
  const reader = new BlockReader();
  reader.enter(main);
  reader.close();
  return { blocks: reader.blocks, bound: reader.bound };
}

/** Collects text until a block ends. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly bound: BoundWords[] = [];
  #text = '';
  #kind: Block['kind'] = 'text';

  enter(element: Element): void {
    const { tagName } = element;
    if (SILENT.has(tagName) || AROUND.some((name) => hasClass(element, name))) return;
    const isBlock = BLOCKS.has(tagName) || HEADINGS.has(tagName);
    if (isBlock) this.open(tagName);
    if (tagName === 'td' || tagName === 'th') this.#separate();
    if (tagName === 'br') this.#add(' ');
    if (hasClass(element, 'bound')) this.#enterBound(element);
    else this.#enterEach(element);
    if (isBlock) this.close();
  }

  open(tagName: string): void {
    this.close();
    if (HEADINGS.has(tagName)) this.#kind = 'heading';
    if (tagName === 'tr') this.#kind = 'row';
  }

  close(): void {
    const text = this.#text.trimEnd();
    if (text !== '') this.blocks.push({ kind: this.#kind, text });
    this.#text = '';
    this.#kind = 'text';
  }

  #enterEach(element: Element): void {
    for (const [index, node] of element.childNodes.entries())
      if ('value' in node) this.#add(node.value);
      else if (isElement(node)) {
        // Facts that a style sheet sets apart, and nothing else does.
        const before = element.childNodes[index - 1];
        if (node.tagName === 'span' && before?.nodeName === 'span') this.#add(' ');
        this.enter(node);
      }
  }

  #enterBound(element: Element): void {
    const start = this.#text.length;
    this.#enterEach(element);
    const words = this.#text.slice(start);
    const record = attribute(element, 'data-record');
    if (record) this.bound.push({ words, record, block: this.blocks.length, start });
  }

  #separate(): void {
    if (this.#text.trimEnd() !== '') this.#text = `${this.#text.trimEnd()} | `;
  }

  /** A gap is one space, and none stands at the start. */
  #add(text: string): void {
    const gaps = text.replace(/\s+/g, ' ');
    const isAfterGap = this.#text === '' || this.#text.endsWith(' ');
    this.#text += isAfterGap ? gaps.trimStart() : gaps;
  }
}
