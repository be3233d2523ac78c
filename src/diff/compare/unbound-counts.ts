import { type Ledger, printedNumbers } from '#ledger';
import type { UnboundCount } from '../report.ts';
import { sentenceIn } from './sentences.ts';

/** Counts that are bound to nothing and were not there before; a count that moved within its file is no new one. */
export function newUnboundCounts(base: Ledger, head: Ledger): UnboundCount[] {
  const known = unboundCounts(base).map(keyOf);
  return unboundCounts(head).filter((count) => {
    const index = known.indexOf(keyOf(count));
    if (index !== -1) known.splice(index, 1);
    return index === -1;
  });
}

const keyOf = ({ words, sentence }: UnboundCount) => `${words}\n${sentence}`;

function unboundCounts({ content }: Ledger): UnboundCount[] {
  const language = content.site?.value.language ?? 'en';
  const texts = [content.articles, content.pages, content.charts].flatMap((records) =>
    [...records.values()].flatMap(({ prose }) => prose),
  );
  return printedNumbers(content, texts)
    .filter(({ standing }) => standing === 'unbound')
    .map(({ words, paragraph, start, place: { file, line, column } }) => ({
      file,
      line,
      column,
      words,
      sentence: sentenceIn(paragraph, start, language),
    }));
}
