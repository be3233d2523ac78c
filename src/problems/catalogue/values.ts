import { error, warning } from '../entry.ts';
import { count, listed, quoted, withMeaning } from '../wording.ts';

/** A key, or an item of the list that stands under it. */
type Named = { key: string; item?: boolean };
type Limited = Named & { limit: number; side: 'least' | 'most'; meaning: string };

const named = ({ key, item }: Named) => (item ? `An item of ${quoted(key)}` : quoted(key));

const isOne = (interval: string) => interval.split('/')[0] === interval.split('/')[1];

export const values = {
  'key/unknown': error(
    ({ key }: { key: string; nearest: string | undefined; known: string[] }) =>
      `There is no key ${quoted(key)} here.`,
    ({ nearest, known }) =>
      nearest
        ? `Rename it to ${quoted(nearest)}.`
        : `Keys that may stand here: ${listed(known, 'and')}.`,
  ),
  'key/missing': error(
    ({ key }: Named & { meaning: string }) => `The key ${quoted(key)} is missing here.`,
    ({ key, meaning }) => withMeaning(`Add "${key}: …".`, meaning),
  ),
  'value/empty': error(
    (found: Named & { optional: boolean; meaning: string }) => `${named(found)} has no value.`,
    ({ item, optional, meaning }) =>
      withMeaning(
        optional ? `Write one, or delete the ${item ? 'item' : 'key'}.` : 'Write one.',
        meaning,
      ),
  ),
  'value/wrong-type': error(
    ({ wanted, found, ...it }: Named & { wanted: string; found: string; meaning: string }) =>
      `${named(it)} must be ${wanted}, but ${found} stands here.`,
    ({ meaning }) => withMeaning('Change it.', meaning),
  ),
  'value/not-a-number': error(
    ({ found, wanted, ...it }: Named & { found: string; wanted: string }) =>
      `${named(it)} must be ${wanted}, but the text ${quoted(found)} stands here.`,
    () => 'Write digits alone, without quotes: 1462.',
  ),
  'value/grouped-number': error(
    ({ key, found }: Named & { found: string }) =>
      `${quoted(key)} must be a plain number; ${quoted(found)} has marks between its digits.`,
    ({ found }) =>
      `Write ${found.replace(/\D/g, '')}. Only "says" takes numbers as they are printed.`,
  ),
  'value/out-of-range': error(
    ({ key, found, limit, side }: Limited & { found: number }) =>
      `${quoted(key)} cannot be ${found}: ${limit} is the ${side}.`,
    ({ meaning }) => withMeaning('Change it.', meaning),
  ),
  'value/list-length': error(
    ({ key, length, limit, side }: Limited & { length: number }) =>
      `${quoted(key)} has ${count(length, 'entry', 'entries')}; it takes ${limit} at ${side}.`,
    ({ meaning }) => withMeaning('Change the list.', meaning),
  ),
  'value/not-allowed': error(
    ({ key, found }: Named & { found: string; nearest: string | undefined; allowed: string[] }) =>
      `${quoted(key)} cannot be ${quoted(found)}.`,
    ({ nearest, allowed }) =>
      `${nearest ? `Write ${quoted(nearest)}. ` : ''}Allowed are ${listed(allowed, 'and')}.`,
  ),
  'value/bad-id': error(
    ({ found }: { found: string; better: string }) =>
      `${quoted(found)} is no id: lower-case letters a to z, digits and single hyphens only.`,
    ({ found, better }) => {
      if (found.includes('://'))
        return 'An address is no id. Give the document an entry in a file of sources/, and write the id of that.';
      return better ? `Write ${quoted(better)}.` : 'Choose another id.';
    },
  ),
  'value/bad-address': error(
    ({ found }: { found: string }) => `${quoted(found)} is no web address.`,
    () => 'Write the whole address, beginning with https:// or http://.',
  ),
  'value/bad-email': error(
    ({ found }: { found: string }) => `${quoted(found)} is no address of mail.`,
    () => 'Write the address alone, such as desk@flood.example.',
  ),
  'value/bad-language': error(
    ({ found }: { found: string }) => `${quoted(found)} is no tag of a language.`,
    () => 'Write its BCP 47 tag: "en", "ar", "he", or "zh-Hant" with a script.',
  ),
  'value/bad-zone': error(
    ({ found }: { found: string; nearest: string | undefined }) =>
      `There is no time zone ${quoted(found)}.`,
    ({ nearest }) =>
      nearest
        ? `Write ${quoted(nearest)}.`
        : 'Write a name of the time zone database, such as "Europe/London" or "Asia/Jerusalem".',
  ),
  'value/bad-reference': error(
    ({ found }: { found: string }) => `${quoted(found)} does not name a figure.`,
    () => 'Write event/figure, or event/figure#claim; the event is the name of the figures file.',
  ),
  'value/bad-series': error(
    ({ found }: { found: string }) => `${quoted(found)} does not name a series.`,
    () => 'Write event/series: the event is the name of the figures file that declares the series.',
  ),
  'value/bad-position': error(
    () => 'This is no position on the globe.',
    () => 'Write degrees north and degrees east, in this order: [31.52, 34.45].',
  ),
  'value/too-many-words': error(
    ({ key, most }: Named & { most: number }) => `${quoted(key)} has more than ${most} words.`,
    ({ most }) => `Shorten it to ${most} words at most.`,
  ),
  'value/unprintable': error(
    ({ key, found }: { key: string; found: string }) =>
      `${quoted(key)} holds the character ${found}, which nobody sees.`,
    () => 'Take it out. Files cannot hold it, or it turns the words after it round.',
  ),
  'date/impossible': error(
    ({ found }: { found: string }) => `There is no such day as ${found}.`,
    () => 'Look the date up again; nothing is corrected by guessing.',
  ),
  'date/reversed': error(
    ({ found }: { found: string }) =>
      isOne(found)
        ? `The period ${found} ends where it begins.`
        : `The period ${found} ends before it begins.`,
    ({ found }) =>
      isOne(found)
        ? `Write '${found.split('/')[0]}' alone.`
        : `Write '${found.split('/').reverse().join('/')}' if the two are just swapped.`,
  ),
  'date/no-offset': error(
    ({ found }: { found: string }) => `The time in ${found} does not say of which place it is.`,
    () =>
      'Add the offset from UTC: \'2017-12-18T12:26-05:00\', or Z for UTC itself. Articles can leave it out where site.yaml has a "timezone".',
  ),
  'date/skipped-time': error(
    ({ found, zone }: { found: string; zone: string; before: string; after: string }) =>
      `There is no ${found} in ${zone}: the clocks are put forward over it.`,
    ({ before, after }) =>
      `Write one of the two times that it may stand for: '${before}' or '${after}'.`,
  ),
  'date/repeated-time': error(
    ({ found, zone }: { found: string; zone: string; first: string; second: string }) =>
      `${found} happens twice in ${zone}: the clocks are put back over it.`,
    ({ first, second }) =>
      `Write it with its offset: '${first}' for the first time, '${second}' for the second.`,
  ),
  'date/not-a-date': error(
    ({ found }: { found: string }) => `${quoted(found)} is no date.`,
    () =>
      "Write a date like '2014-08-27', '2014-08', '2014-07-08/2014-08-26' or '2014-09~' (about).",
  ),
  'site/no-words': warning(
    ({ language }: { language: string }) =>
      `The interface has no words in ${quoted(language)} and stays English.`,
    () => 'Add a catalogue of the language in src/words, or leave it so.',
  ),
  'site/url-beyond-host': warning(
    ({ rest }: { rest: string; host: string }) =>
      `The site is published at the host alone; ${quoted(rest)} in its address is not read.`,
    ({ host }) => `Write ${host}. For a site under a path, build with --base as well: /preview/.`,
  ),
  'id/duplicate': error(
    ({ id, what, first }: { id: string; what: string; first: string }) =>
      `The ${what} ${quoted(id)} is there twice; the first is in ${first}.`,
    () => 'Give one of the two another id, or delete it.',
  ),
  'id/taken': error(
    ({ address }: { address: string }) => `The address ${address} is taken by the site itself.`,
    () => 'Rename the file.',
  ),
};
