import type { Block, ReadPage } from '../edition/edition.ts';

/** A sentence of a page, or a whole heading or row of a table. */
export interface Sentence {
  text: string;
  /** The heading above it; '' before the first one. */
  under: string;
  kind: Block['kind'];
}

/** The sentences of a page in their order. */
export function sentencesOf({ blocks, language }: ReadPage): Sentence[] {
  let under = '';
  return blocks.flatMap(({ kind, text }) => {
    const above = under;
    if (kind === 'heading') under = text;
    const parts = kind === 'text' ? spansOf(text, language).map((span) => span.text) : [text];
    return parts.map((part) => ({ text: part, under: above, kind }));
  });
}

/** The sentence of a block around a place in its text: all of it, where it is a heading or a row. */
export function sentenceAt(
  { blocks, language }: ReadPage,
  { block, start }: { block: number; start: number },
): string {
  const { kind, text } = blocks[block] ?? { kind: 'text', text: '' };
  return kind === 'text' ? sentenceIn(text, start, language) : text;
}

/** The sentence of a paragraph around a place in it. */
export function sentenceIn(text: string, start: number, language: string): string {
  return spansOf(text, language).findLast((span) => span.start <= start)?.text ?? text;
}

/** An abbreviation or an initial before a capital letter ends no sentence. */
const NO_END =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|St|No|vs|ca|cf)\.\s*$/u;

function spansOf(text: string, language: string): { text: string; start: number }[] {
  const spans: { text: string; start: number }[] = [];
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    const last = spans.at(-1);
    if (last && NO_END.test(last.text)) last.text += segment;
    else spans.push({ text: segment, start: index });
  }
  return spans.map((span) => ({ ...span, text: span.text.trim() }));
}

const SEGMENTERS = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = SEGMENTERS.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  SEGMENTERS.set(language, made);
  return made;
}
