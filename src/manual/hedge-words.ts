import {
  denote,
  drawnBand,
  entails,
  hedges,
  type Interval,
  isQuantity,
  printQuantity,
  type Quantity,
  readQuantity,
  type Relation,
} from '#quantity';

/** The number that the table hedges, and two near it that prose might give instead. */
const NUMBER = 40;
const NEAR = [30, 50];

/** The relations that have words of their own, in the order of the hedge table. */
export const relations: readonly Relation[] = [...new Set(hedges.map((each) => each.relation))];

/** The words that say a relation, on one side of a number. */
export function phrasesOf(relation: Relation, side: 'before' | 'after' | 'around'): string[] {
  return hedges
    .filter((each) => each.relation === relation && each.side === side)
    .flatMap(({ phrases }) => phrases);
}

/** The number with a hedge: "at least 40", as the reading takes it. */
export function hedged(relation: Relation, number = NUMBER): Quantity {
  if (relation === 'exact') return read(String(number));
  if (relation === 'between') return read(`between ${number} and ${number + 10}`);
  return read(`${phrasesOf(relation, 'before')[0]} ${number}`);
}

function read(words: string): Quantity {
  const found = readQuantity(words);
  if (!isQuantity(found)) throw new Error(`"${words}" of the hedge table is no quantity.`);
  return found;
}

/** What a record allows prose to say, and what it does not of the same number: computed. */
export function saysOf(record: Quantity): { allowed: string[]; refused: string[] } {
  const candidates = [NUMBER, ...NEAR].flatMap((number) =>
    relations.map((relation) => ({ number, quantity: hedged(relation, number) })),
  );
  const print = (each: { quantity: Quantity }) => printQuantity(each.quantity);
  return {
    allowed: candidates.filter(({ quantity }) => entails(record, quantity)).map(print),
    refused: candidates
      .filter(({ number, quantity }) => number === NUMBER && !entails(record, quantity))
      .map(print),
  };
}

/** The numbers that a quantity may be, in words; what a careful reader reckons with, if that is more. */
export function meaningOf(quantity: Quantity): string {
  const meaning = denote(quantity);
  if (meaning === null) return '';
  const [core, reach] = [numbersOf(meaning.core), numbersOf(meaning.reach)];
  return core === reach ? core : `${core}; whoever reads it reckons with ${reach}`;
}

function numbersOf({ lo, hi, loOpen, hiOpen }: Interval): string {
  if (lo === hi) return `${lo} and no other number`;
  if (hi === Infinity) return loOpen ? `more than ${lo}` : `${lo} or more`;
  if (lo === 0) return hiOpen ? `less than ${hi}` : `${hi} or fewer`;
  return `${lo} to ${hi}`;
}

/** How a chart draws a quantity. */
export function drawingOf(quantity: Quantity): string {
  const { low, high, at } = drawnBand(quantity);
  const mark = at === null ? 'no mark' : `a mark at ${at}`;
  if (low === high && at !== null) return mark;
  if (high === null) return `${mark}, open upwards`;
  return `${mark}, and a band from ${low ?? 0} to ${high}`;
}
