import { type Spot, wordAt, wordsOf } from './reading.ts';

const openers =
  /^(?:over|in|during|within|for|through|throughout|across) the (?:past|last|previous|first|same|following|coming|next)$/;
const spanWords = /^(?:over|in|during|within|since|between|after|before|until|by|on|from)$/;

/** The units from `at` that name a time: "since 1999", "over two days", "during the operation". */
function periodAt({ text, units, sentence }: Spot, at: number): string | null {
  const word = wordAt(units, at);
  if (!spanWords.test(word)) return null;
  let to = at + 1;
  if (openers.test(wordsOf(units, at, at + 3))) to = at + 3;
  while (['the', 'early', 'late', 'mid'].includes(wordAt(units, to))) to += 1;
  const unit = units[to];
  const isTime =
    unit?.kind === 'date' ||
    (unit?.kind === 'number' &&
      unit.found?.kind === 'duration' &&
      !unit.found.text.includes('-')) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:week|month|year|day|night|weekend|morning|evening)$/.test(
      unit?.word ?? '',
    );
  if (!isTime || to >= sentence.to) return null;
  return text.slice(units[at]?.start, unit?.end);
}

const REACH = 40;

/** The nearest time named in the sentence, right of the number first. */
export function periodOf(spot: Spot): string | null {
  const { at, sentence } = spot;
  for (let k = at + 1; k < Math.min(sentence.to, at + REACH); k += 1) {
    const found = periodAt(spot, k);
    if (found !== null) return found;
  }
  for (let k = at - 1; k >= Math.max(sentence.from, at - REACH); k -= 1) {
    const found = periodAt(spot, k);
    if (found !== null) return found;
  }
  return null;
}
