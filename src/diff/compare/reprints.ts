import type { Edition, ReadPage } from '../edition/edition.ts';
import type { FigureFacts } from '../edition/records.ts';
import type { FigureChange, Reprint } from '../report-counts.ts';
import type { PrintedClaim } from './printed-claims.ts';
import type { PrintedPlaces } from './showings.ts';

/**
 * Pages that print another count of a figure than they did, while the record holds both: a toll brought up
 * to date in one place. What still prints the old count stands with it. A claim whose record changed is told
 * with its figure.
 */
export function reprints(figures: readonly FigureChange[], places: PrintedPlaces): Reprint[] {
  const printed = byPageAndFigure(places.old);
  const told = new Set(
    figures.flatMap(({ figure, claims }) =>
      claims.map((change) => `${figure} ${change.old?.id} ${change.new?.id}`),
    ),
  );
  const movedFrom = movedFigures(places);
  return [...byPageAndFigure(places.new).values()].flatMap((now) => {
    const [first] = now;
    const page = first && places.oldOf.get(first.page.address);
    if (!first || !page) return [];
    const before = movedFrom.get(first.figure) ?? first.figure;
    const old = printed.get(keyOf(page, before)) ?? [];
    const gone = old.filter((was) => !now.some((other) => isSame(was, other)));
    const added = now.filter((is) => !old.some((other) => isSame(is, other)));
    return added.flatMap((is, index) => {
      const was = gone[index];
      if (!was || (was.claim === is.claim && was.figure === is.figure)) return [];
      if (told.has(`${is.figure} ${was.claim} ${is.claim}`)) return [];
      return was.words === is.words ? [] : [reprint(was, is, places)];
    });
  });
}

/** Figures that came under another name or event, by what they are called now; a record that moved is the same question. */
function movedFigures({ base, head }: PrintedPlaces): Map<string, string> {
  const nameOf = ({ label, measure }: FigureFacts) => `${label}\n${measure.id}`;
  const gone = [...base.figures.values()].filter(({ ref }) => !head.figures.has(ref));
  const byName = new Map(gone.map((figure) => [nameOf(figure), figure.ref]));
  return new Map(
    [...head.figures.values()]
      .filter(({ ref }) => !base.figures.has(ref))
      .flatMap((figure): [string, string][] => {
        const from = byName.get(nameOf(figure));
        return from === undefined ? [] : [[figure.ref, from]];
      }),
  );
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
