import type { CorrectionFacts, Edition, ReadPage } from '../edition/edition.ts';
import type { ClaimChange, FigureChange, Reprint } from '../report-counts.ts';
import { correctionWords } from '../edition/records.ts';
import { followsOn } from './claim-changes.ts';
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
export function newCorrections({ head, oldOf }: PrintedPlaces): CorrectionFacts[] {
  return correctionsBeside(head, (address) => oldOf.get(address));
}

/** Corrections that were taken away. */
export function goneCorrections({ base, newOf }: PrintedPlaces): CorrectionFacts[] {
  return correctionsBeside(base, (address) => newOf.get(address));
}

function correctionsBeside(
  here: Edition,
  pageOf: (address: string) => ReadPage | undefined,
): CorrectionFacts[] {
  return here.corrections.filter(({ article, was, now }) => {
    const words = correctionWords(was, now);
    return !pageOf(article)?.corrections.includes(words);
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

/**
 * Words that stay beside a replaced claim still tell truly who said what, unless the record had it wrong
 * itself. Words that follow the new claim need a word.
 */
function isMisled(
  { old, new: next, because }: ClaimChange,
  figure: string,
  article: ReadPage,
  places: PrintedPlaces,
): boolean {
  if (because === 'our-error') return true;
  const before = new Set(places.oldOf.get(article.address)?.blocks.map(({ text }) => text));
  const printed = places.new.get(`${figure}#${next?.id}`) ?? [];
  const isReprinted = printed.some(({ page, block }) => page === article && !before.has(block));
  if (!isReprinted || !old || !next) return false;
  return !(followsOn(old, next, because) && isUpdated(article, places));
}

/** An article may be brought up to date to the claim that took over since; any other count corrects it. */
function ofReprint(reprint: Reprint, places: PrintedPlaces): MissingCorrection[] {
  const { figure, label, old, new: next } = reprint;
  const article = publishedArticle(reprint.address, places);
  if (!article || (isUpdated(article, places) && tookOver(reprint, places))) return [];
  const stands = places.head.figures.get(figure)?.claims.has(old.claim) ?? false;
  const how = stands ? 'reprinted' : 'rewritten';
  return [{ article, figure, label, claim: next.claim, was: old.words, now: next.words, how }];
}

/** True where the new claim took over from the old one, at each step since the count went on. */
function tookOver({ figure, old, new: next }: Reprint, { head }: PrintedPlaces): boolean {
  const claims = head.figures.get(figure)?.claims;
  let step = claims?.get(next.claim);
  for (let count = 0; step?.replaces !== undefined && count < (claims?.size ?? 0); count += 1) {
    const before = claims?.get(step.replaces);
    if (!before || !followsOn(before.quantity, step.quantity, step.because ?? null)) return false;
    if (before.id === old.claim) return true;
    step = before;
  }
  return false;
}

/** An article that was published before and is now. */
function publishedArticle(address: string, { head, oldOf }: PrintedPlaces): ReadPage | undefined {
  const page = head.pages.get(address);
  const old = oldOf.get(address);
  return page?.kind === 'article' && old && !old.notYet && !page.notYet ? page : undefined;
}

/** An article that was updated says so beside its headline, with a later day than before. */
function isUpdated({ address, updated }: ReadPage, { oldOf }: PrintedPlaces): boolean {
  return updated !== undefined && updated > (oldOf.get(address)?.updated ?? '');
}
