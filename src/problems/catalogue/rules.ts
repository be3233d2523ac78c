import { error, warning } from '../entry.ts';
import { listed, quoted } from '../wording.ts';

export const rules = {
  'parts/exceed-whole': error(
    ({ part, whole, whose }: { part: string; whole: string; whose: string }) =>
      `The part (${part}) is greater than the whole (${whole}), both by ${whose}.`,
    () => 'Look both up in the source. One is misread, or "part-of" names the wrong figure.',
  ),
  'parts/do-not-add-up': error(
    ({ parts, whole, whose }: { parts: string; whole: string; whose: string }) =>
      `The parts add up to ${parts}, but ${whose} gives ${whole} for the whole.`,
    () =>
      'Look them up. If the source prints them so, keep them and say it in a "note" of the claim on the whole.',
  ),
  'parts/cycle': error(
    ({ figures }: { figures: string[] }) =>
      `These figures are parts of each other: ${figures.join(' → ')}.`,
    () => 'Take one "part-of" away: a whole cannot be a part of its own part.',
  ),
  'parts/other-measure': error(
    ({ part, whole }: { part: string; whole: string }) =>
      `A figure of the measure ${quoted(part)} cannot be a part of one of ${quoted(whole)}.`,
    () => 'A part counts the same kind of thing as its whole. Take "part-of" away.',
  ),
  'count/out-of-range': error(
    ({ says, most }: { says: string; most: string }) =>
      `${quoted(says)} is more than there can be (${most}).`,
    () => 'Look it up: the number is misread, or "out-of" is wrong.',
  ),
  'replaces/cycle': error(
    ({ claims }: { claims: string[] }) => `These claims replace each other: ${claims.join(' → ')}.`,
    () => 'The newest claim replaces the one before it. Take the "replaces" of the oldest away.',
  ),
  'replaces/no-reason': error(
    ({ replaced }: { replaced: string }) =>
      `This claim replaces ${quoted(replaced)} but does not say why.`,
    () => 'Add "because:", such as later-deaths, reclassified or source-corrected.',
  ),
  'replaces/no-claim': error(
    () => 'There is a reason for a change here, but no claim that was changed.',
    () => 'Add "replaces:" with the id of the earlier claim, or take "because" away.',
  ),
  'replaces/other-originator': error(
    ({ by, other }: { by: string; other: string }) =>
      `A claim by ${quoted(by)} cannot replace one by ${quoted(other)}.`,
    () => 'Two bodies that differ are rivals: let both stand, and take "replaces" away.',
  ),
  'claims/relayed-twice': warning(
    ({ first, by }: { first: string; by: string }) =>
      `This is the claim ${quoted(first)} of ${by} once more, read elsewhere.`,
    () => 'One originator makes one claim. Keep the nearer source, and name relays in "via".',
  ),
  'claims/not-linked': warning(
    ({ first, by }: { first: string; by: string }) =>
      `${by} answers with the claim ${quoted(first)} already, and neither of the two replaces the other.`,
    () =>
      'Add "replaces" and "because" to the later one, or split the figure if they count different things.',
  ),
  'dates/as-of-after-source': error(
    ({ asOf, published }: { asOf: string; published: string }) =>
      `The count is as of ${asOf}, but its source was published ${published}.`,
    () => 'Correct the date that is wrong.',
  ),
  'dates/as-of-after-publication': error(
    ({ asOf, published }: { asOf: string; published: string; earlier: string | undefined }) =>
      `This count is as of ${asOf}; the text last changed on ${published}.`,
    ({ earlier }) =>
      `Bind a claim that was known by then${earlier ? `, such as "#${earlier}"` : ''}. If the text has changed since, update "updated" in the front matter.`,
  ),
  'dates/no-day': error(
    ({ found }: { found: string }) => `${quoted(found)} is not one day.`,
    () =>
      'Write the day, such as 2031-05-06, or the time with its offset, such as 2031-05-06T18:30+02:00.',
  ),
  'dates/updated-before-published': error(
    ({ updated, published }: { updated: string; published: string }) =>
      `"updated" (${updated}) is before "published" (${published}).`,
    () => 'Correct the one that is wrong.',
  ),
  'dates/updated-still-to-come': error(
    ({ updated }: { updated: string }) => `"updated" (${updated}) is still to come.`,
    () =>
      'The words are shown as soon as the site is built. Put the day on which readers first see them, or keep the change back until then.',
  ),
  'dates/expected-passed': warning(
    ({ period }: { period: string }) =>
      `This event is still marked as expected, but its date (${period}) has passed.`,
    () => 'Say what came of it, and take "expected" away.',
  ),
  'unpublished/needed': error(
    ({ message }: { message: string }) =>
      `This holds only with what is not published yet. Without it: ${message}`,
    () =>
      'Drafts and articles whose time has not come are left out of the site, with the records that only they use. Take this out until then, or publish the two together.',
  ),
  'unpublished/undecided': error(
    ({ later, earlier }: { later: string; earlier: string; figure: string }) =>
      `This takes the claim ${quoted(earlier)}, and ${quoted(later)} as soon as an article is out that is not published yet.`,
    ({ later, earlier, figure }) =>
      `Name the claim: write "${figure}#${earlier}" to keep it until then. If readers have the other one already, name that one once, here or in another published text: "${figure}#${later}".`,
  ),
  'series/falls': error(
    ({ from, to }: { from: string; to: string }) =>
      `This cumulative count falls from ${from} to ${to}, and no reason is given.`,
    () => 'Look both up. If the source lowered it, say why in the column "because".',
  ),
  'series/transposed': error(
    ({ from, to, swapped }: { from: string; to: string; swapped: string }) =>
      `${to} after ${from} looks like ${swapped} with two digits swapped.`,
    ({ swapped }) =>
      `Look it up. Write ${swapped} if that is what the source says; else give the reason for the fall in "because".`,
  ),
  'series/not-in-order': error(
    ({ when, before }: { when: string; before: string }) =>
      `The reading of ${when} stands after the one of ${before}.`,
    () => 'Sort the rows by "when", and give each date one row.',
  ),
  'series/no-file': error(
    ({ file }: { file: string }) => `The readings of this series are missing: there is no ${file}.`,
    () => 'Add the CSV file with the columns when, says, source, because and note.',
  ),
  'series/not-declared': error(
    ({ event, series }: { event: string; series: string }) =>
      `${event}.yaml declares no series ${quoted(series)}.`,
    ({ series }) => `Add "${series}:" under "series:" there, or rename the file.`,
  ),
  'series/no-source': error(
    () => 'This reading names no source, and its series has none for all.',
    () => 'Fill the column "source", or add "source:" to the series.',
  ),
  'csv/header': error(
    ({ found }: { found: string[]; columns: string[] }) =>
      `The first row is ${found.length ? listed(found, 'and') : 'empty'}.`,
    ({ columns }) =>
      `It must name the columns: "when" and "says", and any of ${listed(columns, 'and')} beside them.`,
  ),
  'csv/row-length': error(
    ({ cells, columns }: { cells: number; columns: number }) =>
      `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}; the header has ${columns}.`,
    () =>
      'Every row needs a comma for every column. Text with a comma in it goes between double quotes.',
  ),
  'csv/quote': error(
    ({ reason }: { reason: string }) => `This row is not CSV: ${reason}.`,
    () =>
      'Look at this row and the one before it. Close every double quote, and write a double quote inside a text twice.',
  ),
};
