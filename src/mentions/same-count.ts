import { wordSet } from './closed-words.ts';
import type { Rule } from './decision.ts';
import type { Reading, Spot } from './reading.ts';
import { isSaying } from './saying.ts';
import { wordAt } from './units.ts';

const reach = 10;
const counts = wordSet('number numbers count tally total toll figure figures estimate');
const revisions = wordSet('revised raised lowered corrected not than from nearer closer');
const ends = wordSet('. , ; : ) as on in after by at — – and or but');

/** Nothing is counted in so many words: "put the number at 40", "said five." */
function isBare({ units, at, phrase, sentence }: Spot): boolean {
  if (phrase.head !== '' || phrase.partitive) return false;
  return at + 1 >= sentence.to || ends.has(wordAt(units, at + 1)) || units[at + 1]?.kind === 'sign';
}

/** The words that point back: a noun for a count, a verb of saying, a revision. */
function pointer({ units, at, sentence }: Spot): string | null {
  const before = wordAt(units, at - 1);
  if (before === 'of' && counts.has(wordAt(units, at - 2))) return wordAt(units, at - 2);
  if (revisions.has(before)) return before;
  if (isSaying(units, at - 1)) return before;
  for (let k = at - 1; k >= Math.max(sentence.from, at - reach); k -= 1) {
    if (units[k]?.kind === 'number' || [';', ':'].includes(wordAt(units, k))) return null;
    if (counts.has(wordAt(units, k)) && wordAt(units, k + 1) !== 'of') return wordAt(units, k);
  }
  return null;
}

const joints = wordSet('and , ; : – — while plus');
const places = wordSet('in at from near by on outside around across');

/** "12 were killed in the north and four in the south": the verb stands once for both. */
function isGap({ units, at, phrase }: Spot): boolean {
  return (
    phrase.head === '' && joints.has(wordAt(units, at - 1)) && places.has(wordAt(units, at + 1))
  );
}

const gapRule: Rule = (spot) => {
  const last = isGap(spot) ? lastEvent(spot) : undefined;
  if (!last || last.spot.at < spot.sentence.from) return null;
  return { kind: last.kind, why: `the verb of “${last.spot.unit.found.text}” stands for it too` };
};

const events = wordSet(`casualty-killed casualty-wounded missing arrested displaced strike launch
  intercepted`);

function lastEvent({ earlier }: Spot): Reading | undefined {
  return earlier.findLast(({ kind }) => events.has(kind));
}

/** A number without a noun that counts what the one before it did: "the ministry put the figure at 40". */
const pointerRule: Rule = (spot) => {
  const last = isBare(spot) ? lastEvent(spot) : undefined;
  const words = last && pointer(spot);
  if (!last || !words) return null;
  return { kind: last.kind, why: `“${words}” points back to “${last.spot.unit.found.text}”` };
};

/** Numbers that take their verb from the one before. */
export const sameCountRules: readonly Rule[] = [pointerRule, gapRule];
