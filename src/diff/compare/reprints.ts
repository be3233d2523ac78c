import type { Edition, ReadPage } from '../edition/edition.ts';
import type { FigureChange, Reprint } from '../report.ts';
import type { PrintedClaim } from './printed-claims.ts';
import type { PrintedPlaces } from './showings.ts';

/**
 * Pages that print another count of a figure than they did, while the record holds both: a toll brought up
 * to date in one place. What still prints the old count stands with it. A claim whose record changed is told
 * with its figure.
 */
export function reprints(figures: readonly FigureChange[], places: PrintedPlaces): Reprint[] {
  const before = byPageAndFigure(places.old);
  const told = new Set(
    figures.flatMap(({ figure, claims }) =>
      claims.map((change) => `${figure} ${change.old?.id} ${change.new?.id}`),
    ),
  );
  return [...byPageAndFigure(places.new).values()].flatMap((now) => {
    const [first] = now;
    const page = first && places.oldOf.get(first.page.address);
    const old = page ? (before.get(keyOf(page, first.figure)) ?? []) : [];
    const gone = old.filter((printed) => !now.some((other) => isSame(printed, other)));
    const added = now.filter((printed) => !old.some((other) => isSame(printed, other)));
    return added.flatMap((printed, index) => {
      const was = gone[index];
      if (!was || (was.claim === printed.claim && was.words === printed.words)) return [];
      if (told.has(`${printed.figure} ${was.claim} ${printed.claim}`)) return [];
      return [reprint(was, printed, places)];
    });
  });
}

const keyOf = ({ address }: ReadPage, figure: string) => `${address} ${figure}`;

function byPageAndFigure(printed: PrintedPlaces['old']): Map<string, PrintedClaim[]> {
  return Map.groupBy([...printed.values()].flat(), ({ page, figure }) => keyOf(page, figure));
}

const isSame = (a: PrintedClaim, b: PrintedClaim) =>
  a.claim === b.claim && a.sentence === b.sentence && a.words === b.words;

function reprint(was: PrintedClaim, now: PrintedClaim, { base, head, ...places }: PrintedPlaces) {
  const stays = places.new.get(`${was.figure}#${was.claim}`) ?? [];
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
