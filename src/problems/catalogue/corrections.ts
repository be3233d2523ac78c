import { error, warning } from '../entry.ts';
import { quoted } from '../wording.ts';

export const corrections = {
  'corrections/before-publication': error(
    ({ date, published }: { date: string; published: string }) =>
      `The correction is of ${date}; the article was published ${published}.`,
    () =>
      'Put the day on which the article was corrected. What was mended before publication needs no correction.',
  ),
  'corrections/still-to-come': error(
    ({ date }: { date: string }) => `The day of this correction, ${date}, is still to come.`,
    () => 'Put the day on which readers first see the correction.',
  ),
  'corrections/no-change': error(
    ({ words }: { words: string }) => `"was" and "now" are the same: ${quoted(words)}.`,
    () => 'Put under "was" what the article said before, and under "now" what it says instead.',
  ),
  'corrections/not-on-record': error(
    ({ now, figure }: { now: string; figure: string; records: string[] }) =>
      `${quoted(now)} does not follow from the record of ${quoted(figure)}.`,
    ({ records }) =>
      `The record says ${several(records)}. Print no more than that, hedge included, or record the new claim first.`,
  ),
  'corrections/figure-not-shown': warning(
    ({ figure }: { figure: string }) => `The article neither prints nor draws ${quoted(figure)}.`,
    () =>
      'Name the figure that was wrong. Leave it as it is if the count was taken out of the article.',
  ),
  'corrections/missing': error(
    ({ title, label, was, now, isRewritten }: MissingFound) =>
      isRewritten && was === now
        ? `The record of ${quoted(label)}, which the published article ${quoted(title)} prints, is another one now, and no correction says so.`
        : `The published article ${quoted(title)} prints ${quoted(label)}, which was ${quoted(was)} and is ${quoted(now)} now, and no correction says so.`,
    ({ figure, isRewritten }) =>
      `Add an entry under "corrections" of the article, with "figure: ${figure}".${
        isRewritten
          ? ' If the count grew with time, keep the old claim as it was and add a new one with "replaces".'
          : ''
      }`,
  ),
};

interface MissingFound {
  title: string;
  figure: string;
  label: string;
  was: string;
  now: string;
  isRewritten: boolean;
}

const MOST_NAMED = 5;

function several(records: readonly string[]): string {
  const more = records.length - MOST_NAMED;
  const named = records.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}
