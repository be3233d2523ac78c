import { firstInstant } from './changes.ts';
import { momentView } from './instants.ts';
import type { Ledger } from './ledger.ts';
import type { CorrectionsPageView } from './list-views.ts';
import type { CorrectionView, FigureCorrection } from './page-views.ts';
import type { ArticleRecord, Content } from './records.ts';
import { oncePerReading } from './once-per-reading.ts';
import { defined, siteView } from './view-records.ts';
import { figureSummary, latestFirst, newestFirst, summaryOf } from './view-summaries.ts';

/**
 * The corrections of an article, newest first. Those of one date are numbered from the last one of
 * the front matter: a new one is put above the others and takes none of their ids.
 */
export function correctionsOf(content: Content, { id, value }: ArticleRecord): CorrectionView[] {
  const earlier = new Map<string, number>();
  const views = latestFirst(content, value.corrections)
    .toReversed()
    .map(({ date, figure: target, ...correction }) => {
      const number = (earlier.get(date) ?? 0) + 1;
      earlier.set(date, number);
      const name = number === 1 ? date : `${date}-${number}`;
      const figure = target?.split('#')[0];
      return defined({
        id: `${id}/${name}`,
        anchor: `correction-${name}`,
        ...correction,
        date: momentView(content, date),
        figure,
        about: figure && figureSummary(content, figure),
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
  return { site: siteView(shown), corrections: byDate(corrections) };
}

/** The corrections of some figures in any article, newest first. */
export function correctionsOfFigures(
  content: Content,
  figures: readonly string[],
): FigureCorrection[] {
  const known = byFigure(content);
  return byDate(figures.flatMap((figure) => known.get(figure) ?? []));
}

function byDate<Entry extends FigureCorrection>(entries: Entry[]): Entry[] {
  const day = ({ correction }: Entry) => firstInstant(correction.date);
  return entries.toSorted((a, b) => day(b) - day(a));
}

const byFigure = oncePerReading((content: Content) => {
  const corrected = newestFirst(content).filter(({ value }) => value.corrections.length > 0);
  const all = corrected.flatMap((article) => {
    const { id, title } = summaryOf(content, article);
    return correctionsOf(content, article).map((correction) => ({
      correction,
      article: { id, title },
    }));
  });
  return Map.groupBy(all, ({ correction }) => correction.figure ?? '');
});
