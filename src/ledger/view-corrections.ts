import { dateView } from './date-text.ts';
import type { Ledger } from './ledger.ts';
import type { CorrectionsPageView, CorrectionView } from './page-views.ts';
import type { ArticleRecord, Content } from './records.ts';
import { siteWords } from './site-words.ts';
import { newestFirst, summaryOf } from './view-summaries.ts';
import { defined, siteView } from './view-records.ts';

/** The corrections of an article, as its front matter has them: newest first. */
export function correctionsOf(content: Content, { id, value }: ArticleRecord): CorrectionView[] {
  const words = siteWords(content);
  const earlier = new Map<string, number>();
  const views = value.corrections.toReversed().map(({ date, ...correction }) => {
    const number = (earlier.get(date) ?? 0) + 1;
    earlier.set(date, number);
    const ending = number === 1 ? '' : `-${number}`;
    return defined({ id: `${id}/${date}${ending}`, ...correction, date: dateView(date, words) });
  });
  return views.reverse();
}

export function correctionsPageView({ shown }: Ledger): CorrectionsPageView {
  const corrections = newestFirst(shown).flatMap((article) =>
    correctionsOf(shown, article).map((correction) => ({
      correction,
      article: summaryOf(shown, article),
    })),
  );
  const day = ({ correction }: (typeof corrections)[number]) => correction.date.edtf;
  return {
    site: siteView(shown),
    corrections: corrections.sort((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : 0)),
  };
}
