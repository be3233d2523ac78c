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
    ({ title, label, was, now, how }: MissingFound) =>
      `The published article ${quoted(title)} printed ${
        was === now
          ? `${quoted(label)}, whose record is another one now`
          : `${quoted(was)} for ${quoted(label)}, and ${MISSING_NOW[how]} ${quoted(now)} now`
      }. No correction says so.`,
    ({ figure, how }) =>
      `Add an entry under "corrections" of the article, with "figure: ${figure}". ${MISSING_ELSE[how]}`,
  ),
};

interface MissingFound {
  title: string;
  figure: string;
  label: string;
  was: string;
  now: string;
  /** Whether the record was rewritten, another claim took over, or another one was chosen. */
  how: 'rewritten' | 'replaced' | 'reprinted';
}

const MISSING_NOW = {
  rewritten: 'the record says',
  replaced: 'the record says',
  reprinted: 'prints',
};

const MISSING_ELSE = {
  rewritten:
    'If the count grew with time, keep the old claim as it was and add a new one with "replaces".',
  replaced:
    'If the article was right when it was published, say why under "because", and put the day of the change under "updated".',
  reprinted:
    'Only where the new claim took over from the old one, and the count grew, a new day under "updated" is enough.',
};

const MOST_NAMED = 5;

function several(records: readonly string[]): string {
  const more = records.length - MOST_NAMED;
  const named = records.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}
