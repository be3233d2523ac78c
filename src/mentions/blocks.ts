/** A paragraph, a heading or a list item, and where it begins in the text. */
export interface Block {
  start: number;
  text: string;
}

const breaks = /(?:\r?\n[ \t]*){2,}|\r?\n(?=[ \t]*(?:[-*•–—][ \t]|\d{1,3}[.)][ \t]))/g;

/** The blocks of a plain text: what blank lines part, and each item of a list. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(breaks)) {
    blocks.push({ start, text: text.slice(start, index) });
    start = index + mark.length;
  }
  blocks.push({ start, text: text.slice(start) });
  return blocks.filter((block) => block.text.trim() !== '');
}
