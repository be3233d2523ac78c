import {
  adverbs,
  auxiliaries,
  beForms,
  prepositions,
  subordinators,
  wordSet,
} from './closed-words.ts';
import { wordAt, wordsOf } from './reading.ts';
import type { Sentence } from './sentences.ts';
import type { Unit } from './units.ts';

/** Somebody who says something, and the units it covers. */
interface Act {
  speaker: string;
  from: number;
  to: number;
}

type Units = readonly Unit[];

/** Verbs of saying; the second list needs a number or "that" behind it, else it means something else. */
const saying =
  wordSet(`say says said report reports reported claim claims claimed estimate estimates
  estimated confirm confirms confirmed announce announces announced state states stated note notes
  noted acknowledge acknowledges acknowledged add adds added tell told warn warns warned
  believe believes reckon reckons insist insists insisted admit admits admitted declare declares
  declared deny denies denied reveal revealed reveals allege alleges alleged suggest suggests suggested`);
const counting = wordSet(`put puts count counts counted record records recorded document documents
  documented tally tallies tallied list lists listed register registers registered log logged logs
  calculate calculates calculated give gives gave show shows showed assess assesses assessed
  verify verifies verified expect expects expected predict predicts predicted forecast forecasts`);
const aimed = wordSet(
  'that at more at least over nearly almost about some only a the of no dozens hundreds as',
);

const speakerless = wordSet(`it he she they we i you this that these those which who there what one
  others many some most both all critics`);
const pronouns = wordSet('it he she they');

const isWord = (unit: Unit | undefined): boolean => unit?.kind === 'word';

function isSaying(units: Units, at: number): boolean {
  const word = wordAt(units, at);
  if (units[at]?.capital) return false;
  if (saying.has(word)) return true;
  if (!counting.has(word)) return false;
  const next = units[at + 1];
  return next?.kind === 'number' || aimed.has(next?.word ?? '');
}

/** "were said to", "is reported": somebody else, unnamed, says so. */
function isPassive(units: Units, at: number): boolean {
  let back = at - 1;
  while (adverbs.has(wordAt(units, back)) || /ly$/.test(wordAt(units, back))) back -= 1;
  return beForms.has(wordAt(units, back)) || ['to', 'been', 'being'].includes(wordAt(units, back));
}

/** The first unit of the noun phrase that ends before `at`, and where a name in it stops. */
function subjectBefore(units: Units, at: number, start: number): { from: number; to: number } {
  let to = at;
  while (
    to > start &&
    (auxiliaries.has(wordAt(units, to - 1)) ||
      adverbs.has(wordAt(units, to - 1)) ||
      /ly$/.test(wordAt(units, to - 1)))
  )
    to -= 1;
  if (units[to - 1]?.word === ',') return apposition(units, to - 1, start);
  let from = to;
  while (from > start && isSubjectUnit(units, from - 1)) from -= 1;
  while (
    ['and', 'but', 'while', 'that', 'as', 'of', 'in', 'so', 'though', 'although', 'for'].includes(
      wordAt(units, from),
    ) &&
    from < to
  )
    from += 1;
  return { from, to };
}

/** "The Real IRA, thought to have 100 members, said": the subject stands before the first comma. */
function apposition(units: Units, comma: number, start: number): { from: number; to: number } {
  let open = comma - 1;
  while (open > start && wordAt(units, open) !== ',') open -= 1;
  if (open <= start || comma - open > 14) return { from: comma, to: comma };
  return subjectBefore(units, open, start);
}

function isSubjectUnit(units: Units, at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind === 'age') return false;
  if (unit.kind === 'date') return false;
  if (unit.kind === 'sign')
    return ['-', '’', "'", '.', '&'].includes(unit.word) && units[at + 1]?.start === unit.end;
  return (
    !subordinators.has(unit.word) &&
    !beForms.has(unit.word) &&
    !auxiliaries.has(unit.word) &&
    unit.word !== 'that'
  );
}

/** The name without the place or the occasion behind it: "Police in County Antrim" is "Police". */
function nameEnd(units: Units, from: number, to: number): number {
  for (let k = from + 1; k < to; k += 1) {
    const word = wordAt(units, k);
    if (prepositions.has(word) && !['of', 'for'].includes(word)) return k;
  }
  return to;
}

function nameOf(text: string, units: Units, from: number, to: number): string | null {
  const end = nameEnd(units, from, to);
  const [first, last] = [units[from], units[end - 1]];
  if (end <= from || end - from > 9 || first === undefined || last === undefined) return null;
  if (end - from === 1 && (speakerless.has(first.word) || !/\p{L}/u.test(first.word))) return null;
  if (prepositions.has(first.word) || first.kind === 'sign') return null;
  return text.slice(first.start, last.end);
}

interface Scene {
  text: string;
  units: Units;
  sentence: Sentence;
  /** Who spoke last in the block. */
  before: string | null;
}

function speakerOf({ text, units, before }: Scene, from: number, to: number): string | null {
  if (to - from === 1 && pronouns.has(wordAt(units, from))) return before;
  return nameOf(text, units, from, to);
}

function isQuote(word: string): boolean {
  return ['"', '“', '”', '«', '»'].includes(word);
}

/** What may follow a trailing "said": the end, a comma, or when and how it was said. */
function isTrailingEnd(units: Units, at: number, { to }: Sentence): boolean {
  const next = units[at + 1];
  if (
    next === undefined ||
    at + 1 >= to ||
    ['.', ',', ';', ')', '—', '–'].includes(next.word) ||
    isQuote(next.word)
  )
    return true;
  return (
    next.kind === 'date' ||
    [
      'on',
      'in',
      'late',
      'early',
      'yesterday',
      'today',
      'earlier',
      'later',
      'after',
      'at',
      'citing',
    ].includes(next.word) ||
    /day$/.test(next.word)
  );
}

/** "…, the army said.": what went before, back to the last speaker. */
function trailing(scene: Scene, at: number, from: number): boolean {
  const { units, sentence } = scene;
  const before = wordAt(units, from - 1);
  return (
    from > sentence.from + 1 &&
    (before === ',' || isQuote(before) || before === '—' || before === '–') &&
    isTrailingEnd(units, at, sentence) &&
    wordAt(units, at + 1) !== 'that'
  );
}

function actAt(scene: Scene, at: number, since: number): Act | null {
  const { units, sentence } = scene;
  if (isPassive(units, at)) return null;
  const inverted = invertedAct(scene, at, since);
  if (inverted !== null) return inverted;
  const { from, to } = subjectBefore(units, at, sentence.from);
  const speaker = to > from ? speakerOf(scene, from, to) : null;
  if (speaker === null) return null;
  if (trailing(scene, at, from)) return { speaker, from: since, to: sentence.to };
  return { speaker, from: at + 1, to: assertionEnd(units, at, sentence) };
}

/** What is said reaches to the semicolon. */
function assertionEnd(units: Units, at: number, { to }: Sentence): number {
  for (let k = at; k < to; k += 1) if (wordAt(units, k) === ';') return k;
  return to;
}

/** "…", said the ministry. */
function invertedAct({ text, units, sentence }: Scene, at: number, since: number): Act | null {
  const before = wordAt(units, at - 1);
  if (before !== ',' && !isQuote(before)) return null;
  let to = at + 1;
  while (to < sentence.to && isSubjectUnit(units, to) && ![',', '.'].includes(wordAt(units, to)))
    to += 1;
  const speaker = nameOf(text, units, at + 1, to);
  const first = units[at + 1];
  const named = first !== undefined && (first.capital || ['the', 'a', 'an'].includes(first.word));
  return speaker !== null && named ? { speaker, from: since, to: sentence.to } : null;
}

function phraseEnd(units: Units, from: number, sentence: Sentence): number {
  let to = from;
  while (to < sentence.to && isSubjectUnit(units, to) && !isSayingStop(units, to)) to += 1;
  return to;
}

function isSayingStop(units: Units, at: number): boolean {
  return ['and', 'but', 'with', 'who'].includes(wordAt(units, at)) && !units[at + 1]?.capital;
}

const cites = [
  ['according', 'to'],
  ['citing'],
  ['quoting'],
  ['as', 'reported', 'by'],
  ['in', 'the', 'words', 'of'],
  ['figures', 'from'],
  ['data', 'from'],
  ['by', 'the', 'count', 'of'],
];

/** "according to X": the whole sentence when it opens it, else the words before it. */
function citedAt({ text, units, sentence }: Scene, at: number, since: number): Act | null {
  const cite = cites.find((words) => words.every((word, k) => wordAt(units, at + k) === word));
  if (cite === undefined) return null;
  const from = at + cite.length;
  const to = phraseEnd(units, from, sentence);
  const speaker = nameOf(text, units, from, to);
  if (speaker === null || !isWord(units[from])) return null;
  const opens = at <= sentence.from + 1;
  return { speaker, from: opens ? to : since, to: opens ? sentence.to : to };
}

function actsOf(scene: Scene): Act[] {
  const { units, sentence } = scene;
  const acts: Act[] = [];
  let since = sentence.from;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isWord(units[at])) continue;
    const act = citedAt(scene, at, since) ?? (isSaying(units, at) ? actAt(scene, at, since) : null);
    if (act === null) continue;
    for (const earlier of acts)
      if (earlier.to > act.from && earlier.from < act.from) earlier.to = act.from;
    acts.push(act);
    since = clauseAfter(units, at, sentence);
  }
  return acts;
}

/** Where the next clause begins: behind "; " or ", while". */
function clauseAfter(units: Units, at: number, { to }: Sentence): number {
  for (let k = at; k < to; k += 1) {
    const word = wordAt(units, k);
    if (
      word === ';' ||
      (word === ',' && ['while', 'but', 'and', 'whereas'].includes(wordAt(units, k + 1)))
    )
      return k + 1;
  }
  return at + 1;
}

/** A sentence that goes on with what the one before said: "Of these, 12 …", "Over 20 are reported dead". */
function goesOn(units: Units, { from, to }: Sentence): boolean {
  const first = wordsOf(units, from, from + 2);
  if (/^(?:of (?:these|them|those|the)|among them|most of|the others|the rest)/.test(first))
    return true;
  return / (?:are|were|is|was|have been|has been) (?:also )?(?:reported|reportedly|said|believed|feared|thought) /.test(
    ` ${wordsOf(units, from, to)} `,
  );
}

function isInQuotes(text: string, units: Units, { from }: Sentence): boolean {
  const before = text.slice(0, units[from]?.start ?? 0);
  const opened = before.split('“').length - before.split('”').length;
  const straight = before.split('"').length % 2 === 0;
  return opened > 0 || straight;
}

/** For each unit of a block, who says what stands there. */
export function speakersOf(
  text: string,
  units: Units,
  sentences: readonly Sentence[],
): (string | null)[] {
  const speakers: (string | null)[] = units.map(() => null);
  let before: string | null = null;
  for (const sentence of sentences) {
    const acts = actsOf({ text, units, sentence, before });
    const open: Act[] =
      before !== null &&
      acts.length === 0 &&
      (goesOn(units, sentence) || isInQuotes(text, units, sentence))
        ? [{ speaker: before, ...sentence }]
        : acts;
    for (const { speaker, from, to } of open) speakers.fill(speaker, from, to);
    before = open.at(-1)?.speaker ?? before;
  }
  return speakers;
}
