import { momentView } from './instants.ts';
import type { Ledger } from './ledger.ts';
import type { CorrectionsPageView, CorrectionView } from './page-views.ts';
import type { ArticleRecord, Content } from './records.ts';
import { newestFirst, summaryOf } from './view-summaries.ts';
import { defined, siteView } from './view-records.ts';

/** The corrections of an article, as its front matter has them: newest first. */
export function correctionsOf(content: Content, { id, value }: ArticleRecord): CorrectionView[] {
  const earlier = new Map<string, number>();
  const views = value.corrections.toReversed().map(({ date, ...correction }) => {
    const [day = date] = date.split('T');
    const number = (earlier.get(day) ?? 0) + 1;
    earlier.set(day, number);
    const ending = number === 1 ? '' : `-${number}`;
    return defined({
      id: `${id}/${day}${ending}`,
      ...correction,
      date: momentView(content, date),
    });
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
