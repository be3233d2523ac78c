import type { CorrectionFacts, Edition, ReadPage } from '../edition/edition.ts';
import type { ClaimChange, FigureChange, Reprint } from '../report.ts';
import type { PrintedPlaces } from './showings.ts';

/** A published article that prints another count than before, or the same one of another record, and does not say so. */
export interface MissingCorrection {
  /** The page of the article as it is now. */
  article: ReadPage;
  /** '<event>/<figure>', and the same in words. */
  figure: string;
  label: string;
  /** Id of the claim that it prints now. */
  claim: string;
  was: string;
  now: string;
  /** Whether the record was rewritten, another claim took over, or another one was chosen. */
  how: 'rewritten' | 'replaced' | 'reprinted';
}

/**
 * A count follows its event when more deaths or bodies become known, or when it is counted anew: the
 * article was right when it was written, so a new time of its last change is enough.
 */
const FOLLOWS_EVENT = new Set(['later-deaths', 'bodies-recovered', 'scope-changed', 'rebased']);

/**
 * Every published article that printed a count of which the record has changed since, or that prints
 * another one in its place, where no new correction of the article names the figure.
 */
export function missingCorrections(
  figures: readonly FigureChange[],
  reprints: readonly Reprint[],
  places: PrintedPlaces,
): MissingCorrection[] {
  const told = newCorrections(places.base, places.head);
  const ofRecords = figures.flatMap((figure) =>
    figure.claims.flatMap((change) => ofRecord(figure, change, places)),
  );
  return [...ofRecords, ...reprints.flatMap((reprint) => ofReprint(reprint, places))].filter(
    ({ article, figure }) =>
      !told.some((one) => one.article === article.address && one.figure === figure),
  );
}

export function newCorrections(base: Edition, head: Edition): CorrectionFacts[] {
  const known = new Set(base.corrections.map(({ id }) => id));
  const fresh = head.corrections.filter(({ id }) => !known.has(id));
  return [...new Map(fresh.map((correction) => [correction.id, correction])).values()];
}

function ofRecord(
  { figure, label }: FigureChange,
  change: ClaimChange,
  places: PrintedPlaces,
): MissingCorrection[] {
  const { state, old, new: next, showings } = change;
  if (!old || !next || (state !== 'rewritten' && state !== 'replaced')) return [];
  const shown = showings.filter((showing) => ['same-words', 'rewritten'].includes(showing.state));
  return [...new Set(shown.map(({ address }) => address))]
    .flatMap((address) => publishedArticle(address, places) ?? [])
    .filter((article) => state === 'rewritten' || isMisled(change, figure, article, places))
    .map((article) => ({
      article,
      figure,
      label,
      claim: next.id,
      was: old.says,
      now: next.says,
      how: state,
    }));
}

/** Words that stay beside a replaced claim still tell truly who said what; those that changed need a word. */
function isMisled(
  { new: next, because }: ClaimChange,
  figure: string,
  article: ReadPage,
  places: PrintedPlaces,
): boolean {
  const before = new Set(places.oldOf.get(article.address)?.blocks.map(({ text }) => text));
  const printed = places.new.get(`${figure}#${next?.id}`) ?? [];
  const isReprinted = printed.some(({ page, block }) => page === article && !before.has(block));
  return isReprinted && !(FOLLOWS_EVENT.has(because ?? '') && isUpdated(article, places));
}

function ofReprint(reprint: Reprint, places: PrintedPlaces): MissingCorrection[] {
  const article = publishedArticle(reprint.address, places);
  if (!article || isUpdated(article, places)) return [];
  const { figure, label, old, new: next } = reprint;
  return [
    {
      article,
      figure,
      label,
      claim: next.claim,
      was: old.words,
      now: next.words,
      how: 'reprinted',
    },
  ];
}

/** An article that was published before and is now. */
function publishedArticle(address: string, { head, oldOf }: PrintedPlaces): ReadPage | undefined {
  const page = head.pages.get(address);
  const old = oldOf.get(address);
  return page?.kind === 'article' && old && !old.notYet && !page.notYet ? page : undefined;
}

/** An article that was updated says so beside its headline. */
function isUpdated({ address, updated }: ReadPage, { oldOf }: PrintedPlaces): boolean {
  return updated !== oldOf.get(address)?.updated;
}
