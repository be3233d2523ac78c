import type { PrintedClaim } from './printed-claims.ts';

/**
 * What a page prints of claims that another one does not print as often. What stands in a sentence that both
 * have is taken out first, so that the places left are those that changed.
 */
export function printedMore(
  here: readonly PrintedClaim[],
  there: readonly PrintedClaim[],
  keyOf: (printed: PrintedClaim) => string,
): PrintedClaim[] {
  const left = there.map((printed) => ({ key: keyOf(printed), sentence: printed.sentence }));
  const take = (isSame: (other: { key: string; sentence: string }) => boolean): boolean => {
    const index = left.findIndex(isSame);
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  };
  const changed = here.filter(
    (printed) =>
      !take(({ key, sentence }) => key === keyOf(printed) && sentence === printed.sentence),
  );
  return changed.filter((printed) => !take(({ key }) => key === keyOf(printed)));
}

/** Sentences that share less than this part of their words are not one that was rewritten. */
const LIKE = { ofSameFigure: 0.3, ofAnother: 0.7 };

/** Takes the place that a count stood in before: in the likest sentence, of the same figure first. */
export function takeLikest(
  gone: PrintedClaim[],
  is: PrintedClaim,
  isOfSameFigure: (was: PrintedClaim) => boolean,
): PrintedClaim | undefined {
  const [first] = gone
    .map((was) => ({ was, isSame: isOfSameFigure(was), degree: likeness(was, is) }))
    .filter(({ isSame, degree }) => degree >= (isSame ? LIKE.ofSameFigure : LIKE.ofAnother))
    .sort((a, b) => Number(b.isSame) - Number(a.isSame) || b.degree - a.degree);
  if (first) gone.splice(gone.indexOf(first.was), 1);
  return first?.was;
}

/** Words in common, as a part of those of both: 0 to 1. */
function likeness(a: PrintedClaim, b: PrintedClaim): number {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  return (2 * one.intersection(other).size) / Math.max(1, one.size + other.size);
}

const wordsIn = ({ sentence }: PrintedClaim) =>
  new Set(sentence.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
