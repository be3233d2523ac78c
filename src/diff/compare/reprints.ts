import type { Edition } from '../edition/edition.ts';
import type { FigureChange, Reprint } from '../report-counts.ts';
import { movedFigures } from './moved-figures.ts';
import { printedMore, takeLikest } from './pair-places.ts';
import type { PrintedClaim } from './printed-claims.ts';
import type { PrintedPlaces } from './showings.ts';

/**
 * Pages that print another count in a sentence than they did, while the record holds both: a toll brought up
 * to date in one place. What still prints the old count stands with it. A claim whose record changed is told
 * with its figure.
 */
export function reprints(figures: readonly FigureChange[], places: PrintedPlaces): Reprint[] {
  const before = byPage(places.old);
  const movedFrom = movedFigures(places);
  const nameOf = ({ figure }: PrintedClaim) => movedFrom.get(figure) ?? figure;
  const keyOf = (printed: PrintedClaim) => `${nameOf(printed)}#${printed.claim}`;
  const told = new Set(
    figures.flatMap(({ figure, claims }) =>
      claims.map((change) => `${figure} ${change.old?.id} ${change.new?.id}`),
    ),
  );
  return [...byPage(places.new)].flatMap(([address, now]) => {
    const old = before.get(places.oldOf.get(address)?.address ?? '') ?? [];
    const gone = printedMore(old, now, keyOf);
    return printedMore(now, old, keyOf).flatMap((is) => {
      const was = takeLikest(gone, is, (other) => other.figure === nameOf(is));
      if (!was || was.words === is.words) return [];
      return told.has(`${is.figure} ${was.claim} ${is.claim}`) ? [] : [reprint(was, is, places)];
    });
  });
}

/** A computed number follows from its claims, so it is no choice of its own. */
const isChosen = ({ isComputed }: PrintedClaim) => !isComputed;

function byPage(printed: PrintedPlaces['old']): Map<string, PrintedClaim[]> {
  return Map.groupBy([...printed.values()].flat().filter(isChosen), ({ page }) => page.address);
}

function reprint(was: PrintedClaim, now: PrintedClaim, { base, head, ...places }: PrintedPlaces) {
  const stays = (places.new.get(`${was.figure}#${was.claim}`) ?? []).filter(isChosen);
  return {
    address: now.page.address,
    title: now.page.title,
    figure: now.figure,
    label: head.figures.get(now.figure)?.label ?? now.figure,
    old: wordsOf(was, base),
    new: wordsOf(now, head),
    sentence: now.sentence,
    elsewhere: stays.map(({ page, words, sentence }) => ({
      address: page.address,
      title: page.title,
      words,
      sentence,
    })),
  };
}

function wordsOf({ figure, claim, words }: PrintedClaim, { figures }: Edition): Reprint['old'] {
  const record = figures.get(figure)?.claims.get(claim);
  return {
    claim,
    says: record?.says ?? '',
    by: record?.by.name ?? '',
    asOf: record?.as_of ?? null,
    words,
  };
}
