import { problem, type Place, type Problem } from '#problems';
import { compareToRecord, entails, isQuantity, type Quantity, readQuantity } from '#quantity';
import type { Correction } from '#schema';
import { findClaim, findFigure, hasBrokenClaim, who } from '../bind.ts';
import { readBindingTarget } from '../binding-target.ts';
import { isLater } from '../later.ts';
import { placeOf } from '../located.ts';
import type { ArticleRecord, ClaimRecord, Content, FigureRecord } from '../records.ts';
import { latestFirst } from '../view-summaries.ts';
import { isStillToCome } from './dates.ts';
import { computedFrom, showsFigure } from './shown-figures.ts';

/** A correction of an article, and where it stands in the front matter. */
interface Entry {
  article: ArticleRecord;
  correction: Correction;
  index: number;
}

/** What corrections say of the article and of the record. `now` is in milliseconds since 1970. */
export function correctionRules(content: Content, now: number): Problem[] {
  return [...content.articles.values()].flatMap((article) =>
    article.value.corrections.flatMap((correction, index) => {
      const entry = { article, correction, index };
      return [
        ...dateProblems(content, entry, now),
        ...changeProblems(entry),
        ...figureProblems(content, entry),
      ];
    }),
  );
}

/** A draft, or an article that is still to come, is dated ahead as a whole; only its own order is judged. */
function dateProblems(content: Content, entry: Entry, now: number): Problem[] {
  const { date } = entry.correction;
  const { published, status } = entry.article.value;
  if (isLater(published, date))
    return [problem('corrections/before-publication', at(entry, 'date'), { date, published })];
  const isOut = status === 'published' && !isStillToCome(content, published, now);
  if (!isOut || !isStillToCome(content, date, now)) return [];
  return [problem('corrections/still-to-come', at(entry, 'date'), { date })];
}

function changeProblems(entry: Entry): Problem[] {
  const { was, now } = entry.correction;
  if (spaced(was) !== spaced(now)) return [];
  return [problem('corrections/no-change', at(entry, 'now'), { words: spaced(now) })];
}

/** Without signs that nobody sees. */
const spaced = (words: string) => words.replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ');

function figureProblems(content: Content, entry: Entry): Problem[] {
  const target = readBindingTarget(entry.correction.figure ?? '')?.subject;
  if (!target) return [];
  const place = () => at(entry, 'figure');
  const figure = findFigure(content, target.figure, place);
  if (figure === 'silent') return [];
  if ('code' in figure) return [figure];
  const claim = target.claim && findClaim(content, figure, target.claim, place);
  if (claim === 'silent') return [];
  if (claim && 'code' in claim) return [claim];
  const claims = claim ? [claim] : [...figure.claims.values()];
  const shown = showsFigure(content, entry.article, figure.ref);
  return [
    ...(shown ? [] : [problem('corrections/figure-not-shown', place(), { figure: figure.ref })]),
    ...(isLast(content, entry, figure.ref) ? nowProblems(content, entry, figure, claims) : []),
  ];
}

/** What one correction said may have been wrong too: then a later one of the figure says so. */
function isLast(content: Content, { article, correction }: Entry, figure: string): boolean {
  const last = latestFirst(content, article.value.corrections).find(
    (other) => other.figure?.split('#')[0] === figure,
  );
  return last === correction;
}

/**
 * A count that a correction puts right may say no more than the record does: than one of the claims
 * or the readings of the figure, or than a number that the article computes from it.
 */
function nowProblems(
  content: Content,
  entry: Entry,
  figure: FigureRecord,
  claims: ClaimRecord[],
): Problem[] {
  const { now } = entry.correction;
  const printed = readQuantity(now);
  if (!isQuantity(printed) || hasBrokenClaim(content, figure)) return [];
  if (readingsOf(content, figure).some((read) => entails(read, printed))) return [];
  const recorded = [
    ...claims.flatMap((claim) => onRecord(content, claim)),
    ...computedFrom(content, entry.article, figure.ref).map(asComputed),
  ].map((record) => ({ ...record, verdict: compareToRecord(record.quantity, printed) }));
  const alike = recorded.filter(({ verdict }) => verdict.ok || verdict.why !== 'unit');
  if (alike.length === 0 || alike.some(({ verdict }) => verdict.ok)) return [];
  const told = { now, figure: figure.ref, records: alike.map(({ words }) => words) };
  return [problem('corrections/not-on-record', at(entry, 'now'), told)];
}

function readingsOf(content: Content, figure: FigureRecord): Quantity[] {
  const series = [...(content.events.get(figure.event)?.series.values() ?? [])];
  return series
    .filter(({ value }) => value.figure === figure.id)
    .flatMap(({ readings }) => readings.flatMap(({ quantity }) => quantity ?? []));
}

function onRecord(content: Content, claim: ClaimRecord) {
  const words = `"${claim.value.says}" (${who(content, claim)})`;
  return claim.quantity ? [{ quantity: claim.quantity, words }] : [];
}

function asComputed(quantity: Quantity) {
  return { quantity, words: `"${quantity.text}" (computed)` };
}

function at({ article, index }: Entry, key: keyof Correction): Place {
  return placeOf(article, ['corrections', index, key]);
}
