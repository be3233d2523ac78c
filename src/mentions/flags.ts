import { type Spot, wordsOf } from './reading.ts';
import { tollBefore } from './toll.ts';

const increment = /^(?:another|a further|a second|an additional|further|additional)\b|\bmore$/i;

/** "another 16", "17 more": on top of a count given before. */
export function isDelta({ unit, units, at }: Spot): boolean {
  if (increment.test(unit.found.text) && !/^more than/i.test(unit.found.text)) return true;
  return (
    /(?:^| )(?:another|further|additional)$/.test(wordsOf(units, at - 2, at)) ||
    /^more (?!than)/.test(`${wordsOf(units, at + 1, at + 3)} `)
  );
}

const totalWords = /\b(?:total|altogether|in all|since|so far|to date|overall)\b/;

/** A count from the beginning: "bringing the toll to 36", "90 have been killed since 1999". */
export function isCumulative(spot: Spot): boolean {
  const { units, at, sentence } = spot;
  if (tollBefore(units, at, sentence.from) !== null) return true;
  const around = wordsOf(units, Math.max(sentence.from, at - 5), Math.min(sentence.to, at + 10));
  return totalWords.test(around);
}

const takenBack =
  /(?:up from|down from|revised from|rather than|instead of|and not|not|from (?:a|an) (?:\w+ )?(?:figure|estimate|toll|count) of|from (?:the )?(?:initial|earlier|previous|first)(?: \w+){0,2}|earlier (?:figure|estimate|toll|count|report) of|earlier put at|initially put at|first put at|initial (?:figure|estimate|toll|count) of)$/;
const takenBackAfter =
  /^(?:as )?(?:first |initially |originally |previously |earlier )(?:reported|stated|given|thought|announced|said|feared)|^as (?:stated|reported|announced|first \w+) ?(?:earlier|before|initially)?/;

/** A number that the text itself takes back: "not four, as stated earlier", "up from 140". */
export function isSuperseded({ units, at, sentence, phrase }: Spot): boolean {
  const before = wordsOf(units, Math.max(sentence.from, at - 6), at);
  if (takenBack.test(before) && !/\b(?:whether or|did|does|do|is|was|are|were) not$/.test(before))
    return true;
  const behind = wordsOf(units, phrase.to, Math.min(sentence.to, phrase.to + 4)).replace(/^, /, '');
  return takenBackAfter.test(behind);
}
