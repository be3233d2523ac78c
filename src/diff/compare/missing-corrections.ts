import type { CorrectionFacts, Edition, ReadPage } from '../edition/edition.ts';
import type { ClaimChange, FigureChange } from '../report.ts';
import type { PrintedPlaces } from './showings.ts';

/** A published article that prints another count than before, or the same one of another record, and does not say so. */
export interface MissingCorrection {
  /** The page of the article as it is now. */
  article: ReadPage;
  figure: FigureChange;
  change: ClaimChange;
}

/**
 * A count follows its event when more deaths or bodies become known, or when it is counted anew:
 * the article was right when it was written, so a new day of "updated" is enough.
 */
const FOLLOWS_EVENT = new Set(['later-deaths', 'bodies-recovered', 'scope-changed', 'rebased']);

/**
 * Every published article that printed a count of which the record has changed since, where no new
 * correction of the article names the figure.
 */
export function missingCorrections(
  figures: readonly FigureChange[],
  places: PrintedPlaces,
): MissingCorrection[] {
  const told = newCorrections(places.base, places.head);
  return figures.flatMap((figure) =>
    figure.claims.flatMap((change) =>
      articlesOf(change, places)
        .filter((article) => needsCorrection(change, figure, article, places))
        .filter(
          ({ address }) =>
            !told.some((one) => one.article === address && one.figure === figure.figure),
        )
        .map((article) => ({ article, figure, change })),
    ),
  );
}

export function newCorrections(base: Edition, head: Edition): CorrectionFacts[] {
  const known = new Set(base.corrections.map(({ id }) => id));
  const fresh = head.corrections.filter(({ id }) => !known.has(id));
  return [...new Map(fresh.map((correction) => [correction.id, correction])).values()];
}

/** Articles that were published before, printed the claim then, and print the figure now. */
function articlesOf({ showings }: ClaimChange, { head, oldOf }: PrintedPlaces): ReadPage[] {
  const shown = showings.filter(({ state }) => state === 'same-words' || state === 'rewritten');
  return [...new Set(shown.map(({ address }) => address))].flatMap((address) => {
    const page = head.pages.get(address);
    const old = oldOf.get(address);
    return page?.kind === 'article' && old && !old.notYet && !page.notYet ? [page] : [];
  });
}

/** Words that stay beside a replaced claim still tell truly who said what; what a record said before was wrong. */
function needsCorrection(
  change: ClaimChange,
  figure: FigureChange,
  article: ReadPage,
  places: PrintedPlaces,
): boolean {
  if (change.state === 'rewritten') return true;
  if (change.state !== 'replaced' || !printsInstead(change, figure, article, places)) return false;
  return !FOLLOWS_EVENT.has(change.because ?? '') || !isUpdated(article, places);
}

/** True where a sentence that printed the old claim, or another one, prints the new one now. */
function printsInstead(
  { new: next }: ClaimChange,
  { figure }: FigureChange,
  article: ReadPage,
  { new: printed, oldOf }: PrintedPlaces,
): boolean {
  const before = new Set(oldOf.get(article.address)?.blocks.map(({ text }) => text));
  const places = printed.get(`${figure}#${next?.id}`) ?? [];
  return places.some(({ page, block }) => page === article && !before.has(block));
}

/** An article that was updated says so beside its headline. */
function isUpdated({ address, updated }: ReadPage, { oldOf }: PrintedPlaces): boolean {
  return updated !== oldOf.get(address)?.updated;
}
