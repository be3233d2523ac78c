import type { CorrectionFacts, Edition, ReadPage } from '../edition/edition.ts';
import type { ClaimChange, FigureChange, Reprint } from '../report-counts.ts';
import { followsEvent } from './claim-changes.ts';
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
 * Every published article that printed a count of which the record has changed since, or that prints
 * another one in its place, where no new correction of the article names the figure.
 */
export function missingCorrections(
  figures: readonly FigureChange[],
  reprints: readonly Reprint[],
  places: PrintedPlaces,
): MissingCorrection[] {
  const told = newCorrections(places);
  const ofRecords = figures.flatMap((figure) =>
    figure.claims.flatMap((change) => ofRecord(figure, change, places)),
  );
  return [...ofRecords, ...reprints.flatMap((reprint) => ofReprint(reprint, places))].filter(
    ({ article, figure }) =>
      !told.some((one) => one.article === article.address && one.figure === figure),
  );
}

/** Corrections that their article did not have: one that names a figure only now is none of them. */
export function newCorrections({ base, head, oldOf }: PrintedPlaces): CorrectionFacts[] {
  return correctionsBeside(head, base, (address) => oldOf.get(address));
}

/** Corrections that were taken away. */
export function goneCorrections({ base, head, newOf }: PrintedPlaces): CorrectionFacts[] {
  return correctionsBeside(base, head, (address) => newOf.get(address));
}

function correctionsBeside(
  here: Edition,
  there: Edition,
  pageOf: (address: string) => ReadPage | undefined,
): CorrectionFacts[] {
  const known = new Set(there.corrections.map(({ id }) => id));
  return here.corrections.filter(({ id, article, anchor }) => {
    const other = pageOf(article);
    return other ? !other.corrections.includes(anchor) : !known.has(id);
  });
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
  return isReprinted && !(followsEvent(because) && isUpdated(article, places));
}

/** Beside a claim that still stands another one may be chosen; one that was taken out was wrong. */
function ofReprint(reprint: Reprint, places: PrintedPlaces): MissingCorrection[] {
  const { figure, label, old, new: next } = reprint;
  const article = publishedArticle(reprint.address, places);
  const stands = places.head.figures.get(figure)?.claims.has(old.claim) ?? false;
  if (!article || (stands && isUpdated(article, places))) return [];
  const how = stands ? 'reprinted' : 'rewritten';
  return [{ article, figure, label, claim: next.claim, was: old.words, now: next.words, how }];
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
