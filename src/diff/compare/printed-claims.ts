import type { Edition, ReadPage } from '../edition/edition.ts';
import type { CountedRecord } from '../edition/records.ts';
import { sentenceAt } from './sentences.ts';

/** A claim that the prose of a page prints, and where. */
export interface PrintedClaim {
  page: ReadPage;
  /** '<event>/<figure>'. */
  figure: string;
  claim: string;
  words: string;
  sentence: string;
  /** The whole block that the words stand in. */
  block: string;
  /** True of a number that is computed from this claim and others. */
  isComputed: boolean;
}

/** Every claim that the prose of an edition prints, page by page. */
export function printedClaims(edition: Edition): PrintedClaim[] {
  return [...edition.pages.values()].flatMap((page) =>
    page.counts.flatMap((count) => {
      const sentence = sentenceAt(page, count);
      const block = page.blocks[count.block]?.text ?? '';
      const isComputed = count.records.length > 1;
      const printed = { page, words: count.words, sentence, block, isComputed };
      return count.records.flatMap((record) => {
        const claim = claimOf(edition, record);
        return claim ? [{ ...printed, figure: record.figure, claim }] : [];
      });
    }),
  );
}

/** A page names a record by who says it, in which words; its day decides between two alike. */
function claimOf({ figures }: Edition, record: CountedRecord): string | undefined {
  const claims = [...(figures.get(record.figure)?.claims.values() ?? [])];
  const alike = claims.filter(({ says, by }) => says === record.says && by.name === record.speaker);
  return (alike.find(({ as_of }) => as_of === record.asOf) ?? alike[0])?.id;
}
