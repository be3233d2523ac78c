import { wordSet } from './closed-words.ts';
import { leftPredicate } from './left-predicate.ts';
import { type Kind, ofPeople } from './mention.ts';
import type { Spot } from './reading.ts';
import { nameFrom, nameText, subjectBefore } from './subject.ts';
import { isHyphen, type Units, wordAt } from './units.ts';

const acts = new Set<Kind>(['launch', 'strike', 'intercepted']);

/** "Anglo-Dutch". */
function joinsCapital(units: Units, at: number): boolean {
  return isHyphen(units, at) && units[at + 1]?.capital === true;
}

/** The longest run of capitals among units [from, to): "Artsakh Defence Army troops". */
function capitalsIn(text: string, units: Units, from: number, to: number): string | null {
  let best: [number, number] | null = null;
  for (let at = from; at < to; at += 1) {
    if (units[at]?.kind !== 'word' || units[at]?.capital !== true) continue;
    let end = at + 1;
    while (end < to && (units[end]?.capital === true || joinsCapital(units, end))) end += 1;
    if (best === null || end - at > best[1] - best[0]) best = [at, end];
    at = end;
  }
  return best && text.slice(units[best[0]]?.start, units[best[1] - 1]?.end);
}

const tolls = wordSet('toll dead death deaths killed wounded injured casualties');
const reach = 10;

/** "the death toll in Israel rises to nine": the place that the total is of. */
function placeOfToll({ text, units, at, sentence }: Spot): string | null {
  for (let k = at - 1; k >= Math.max(sentence.from, at - reach); k -= 1) {
    if (!['in', 'among'].includes(wordAt(units, k)) || !tolls.has(wordAt(units, k - 1))) continue;
    return capitalsIn(text, units, k + 1, Math.min(at, k + 4));
  }
  return null;
}

/** Who fired or struck: the subject of the verb, or the name after "by". */
function actorOf({ text, units, at, sentence, phrase }: Spot): string | null {
  for (let k = phrase.to; k < Math.min(sentence.to, phrase.to + 3); k += 1)
    if (wordAt(units, k) === 'by')
      return nameText(text, units, nameFrom(units, k + 1, sentence.to));
  const predicate = leftPredicate(units, at, sentence.from);
  if (predicate === null) return null;
  const name = subjectBefore(units, predicate.start, sentence.from);
  return name.to > name.from ? nameText(text, units, name) : null;
}

/** The side of the counted, or of those who fired and struck, in the words of the text. */
export function partyOf(spot: Spot, kind: Kind): string | null {
  const isAct = acts.has(kind);
  if (!isAct && !ofPeople.has(kind)) return null;
  const { text, units, phrase } = spot;
  const named = capitalsIn(text, units, phrase.from, phrase.to);
  return named ?? (isAct ? actorOf(spot) : placeOfToll(spot));
}
