import { isDeepStrictEqual } from 'node:util';
import { type Ledger, printedNumbers } from '#ledger';
import type { UnboundCount } from '../report.ts';
import { sentenceIn } from './sentences.ts';

type Texts = Parameters<typeof printedNumbers>[1];

/** Counts that are bound to nothing and were not there before; a count that moved to another file is no new one. */
export function newUnboundCounts(base: Ledger, head: Ledger): UnboundCount[] {
  const [old, next] = changedTexts(base, head);
  const known = unboundCounts(base, old).map(keyOf);
  return unboundCounts(head, next).filter((count) => {
    const index = known.indexOf(keyOf(count));
    if (index !== -1) known.splice(index, 1);
    return index === -1;
  });
}

/** The texts of each state that the other has not: all others have the same counts in both. */
function changedTexts(base: Ledger, head: Ledger): [Texts, Texts] {
  const [old, next] = [textsOf(base), textsOf(head)];
  const isReadAlike = isDeepStrictEqual(readingOf(base), readingOf(head));
  return isReadAlike ? [without(old, next), without(next, old)] : [old, next];
}

/** What decides what is unbound in a text, beside the text itself, and how it is told. */
function readingOf(ledger: Ledger): unknown {
  return [ledger.content.names, languageOf(ledger)];
}

function textsOf({ content }: Ledger): Texts {
  return [content.articles, content.pages, content.charts].flatMap((records) =>
    [...records.values()].flatMap(({ prose }) => prose),
  );
}

/** A text that stands twice in the one and once in the other is left once. */
function without(texts: Texts, others: Texts): Texts {
  const left = Map.groupBy(others, ({ text }) => text);
  return texts.filter(({ text }) => left.get(text)?.pop() === undefined);
}

function languageOf({ content }: Ledger): string {
  return content.site?.value.language ?? 'en';
}

const keyOf = ({ words, sentence }: UnboundCount) => `${words}\n${sentence}`;

function unboundCounts(ledger: Ledger, texts: Texts): UnboundCount[] {
  const language = languageOf(ledger);
  return printedNumbers(ledger.content, texts)
    .filter(({ standing }) => standing === 'unbound')
    .map(({ words, paragraph, start, place: { file, line, column } }) => ({
      file,
      line,
      column,
      words,
      sentence: sentenceIn(paragraph, start, language),
    }));
}
