import { wordSet } from './closed-words.ts';
import type { Spot } from './reading.ts';
import { tollBefore } from './toll.ts';
import { wordAt, wordsOf } from './units.ts';

const increment = /^(?:another|a further|an additional|further|additional)\b|(?<!or )\bmore$/i;

/** "another 16", "17 more": on top of a count given before. */
export function isDelta({ unit, units, at }: Spot): boolean {
  if (unit.found.kind === 'money' || /^more than/i.test(unit.found.text)) return false;
  return (
    increment.test(unit.found.text) ||
    /(?:^| )(?:another|further|additional|extra)$/.test(wordsOf(units, at - 2, at)) ||
    /^(?:more|further) (?!than)/.test(`${wordsOf(units, at + 1, at + 3)} `)
  );
}

const stops = wordSet('. , ; : ( ) — –');
const reach = 14;

/** The words of the clause around a number: up to the next sign on either side. */
function clauseOf({ units, at, sentence, phrase }: Spot): string {
  let from = at;
  while (from > Math.max(sentence.from, at - reach) && !stops.has(wordAt(units, from - 1)))
    from -= 1;
  let to = phrase.to;
  while (to < Math.min(sentence.to, phrase.to + reach) && !stops.has(wordAt(units, to))) to += 1;
  return `${wordsOf(units, from, at)} # ${wordsOf(units, phrase.to, to)}`;
}

const total = /\b(?:in all|altogether|so far|to date|overall)\b|\ba total of #|# .*\bsince\b/;
const rising =
  /\b(?:to|reached|reaches|reaching|stands? at|stood at|passed|passes|exceeded|exceeds|topped|tops)(?: (?:now|already|over|more than|at least))* #/;
const sum = /\b(?:toll|total|number|count|tally)\b/;

/** A count from the beginning: "bringing the toll to 36", "90 have been killed since 1999". */
export function isCumulative(spot: Spot): boolean {
  const { units, at, sentence, unit } = spot;
  if (!['count', 'vague'].includes(unit.found.kind) || unit.found.quantity.unit !== 'count')
    return false;
  const clause = clauseOf(spot);
  if (total.test(clause)) return true;
  const toll = tollBefore(units, at, sentence.from);
  return (toll !== null || sum.test(clause)) && rising.test(clause) && !/\bput\b/.test(clause);
}

const corrected =
  /(?:revised (?:\w+ ){0,3}from|rather than|instead of|and not|(?<!\b(?:whether or|did|does|do|is|was|are|were) )not|from (?:an?|the|its) (?:(?:initial|earlier|previous|first) )?(?:figure|estimate|toll|count|report) of|(?:earlier|initial|previous|first|original) (?:figure|estimate|toll|count|report) of|(?:earlier|first|initially) put at)$/;
/** "an earlier statement that had spoken of three", "had first reported 48". */
const earlierWord =
  /(?:\b(?:earlier|previous|initial|original) (?:statement|report|count|figure|toll|estimate)\b|\bhad (?:earlier|first|initially|previously|originally) (?:said|reported|put|spoken|given|announced)\b|\b(?:first|initially|originally) (?:spoke|said|reported|put|gave|announced)\b)/;
const takenBackAfter =
  /^(?:as )?(?:first |initially |originally |previously |earlier )(?:reported|stated|given|thought|announced|said|feared)|^as (?:stated|reported|announced|first \w+) ?(?:earlier|before|initially)?/;
const moved = /(?:up|down) from$/;

/** A number that the text itself takes back: "not four, as stated earlier", "up from an initial 140". */
export function isSuperseded(spot: Spot): boolean {
  const { units, at, sentence, phrase } = spot;
  const before = wordsOf(units, sinceNumber(spot), at);
  if (corrected.test(before)) return true;
  if (moved.test(before)) return wasToll(spot);
  if (earlierWord.test(before) && !/\b(?:saying|now|actually)\b/.test(before)) return true;
  const behind = wordsOf(units, phrase.to, Math.min(sentence.to, phrase.to + 4)).replace(/^, /, '');
  return takenBackAfter.test(behind);
}

/** The first unit that may speak of this number: behind the number before it. */
function sinceNumber({ units, at, sentence }: Spot): number {
  for (let k = at - 1; k >= Math.max(sentence.from, at - reach); k -= 1)
    if (units[k]?.kind === 'number') return k + 1;
  return Math.max(sentence.from, at - reach);
}

/** "rose to 17, up from 12": an earlier state of the same toll; last year's figure still stands. */
function wasToll({ earlier, sentence }: Spot): boolean {
  const last = earlier.at(-1);
  return last !== undefined && last.spot.at >= sentence.from && last.cumulative;
}
