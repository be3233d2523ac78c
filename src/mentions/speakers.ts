import { type Act, actsOf } from './acts.ts';
import type { Sentence } from './sentences.ts';
import { type Units, wordAt, wordsOf } from './units.ts';

/** "Of these, 12 …" goes on with what the sentence before said. */
const goesOn = /^(?:of (?:these|them|those|the)|among them|most of|the others|the rest)/;
function continues(units: Units, { from }: Sentence): boolean {
  return goesOn.test(wordsOf(units, from, from + 2));
}

/** Whether a quotation is open, after the units [from, to). */
function isOpenAfter(units: Units, { from, to }: Sentence, open: boolean): boolean {
  let now = open;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(units, at);
    if (word === '"') now = !now;
    if (word === '“') now = true;
    if (word === '”') now = false;
  }
  return now;
}

/** For each unit of a block, who says what stands there; null where the text names nobody. */
export function speakersOf(
  text: string,
  units: Units,
  sentences: readonly Sentence[],
): (string | null)[] {
  const speakers: (string | null)[] = units.map(() => null);
  let before: string | null = null;
  let isQuoted = false;
  for (const sentence of sentences) {
    const acts = actsOf({ text, units, sentence, before });
    const quoted = isQuoted || ['"', '“'].includes(wordAt(units, sentence.from));
    const carried = acts.length === 0 && (quoted || continues(units, sentence));
    const all: Act[] = carried && before !== null ? [{ speaker: before, ...sentence }] : acts;
    for (const { speaker, from, to } of all) speakers.fill(speaker, from, to);
    before = all.at(-1)?.speaker ?? before;
    isQuoted = isOpenAfter(units, sentence, isQuoted);
  }
  return speakers;
}
