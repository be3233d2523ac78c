import { auxiliaries, beForms, determiners, finiteVerbs, wordSet } from './closed-words.ts';
import { citeAt, isGoingOn, isSaying, namesCount, tallyAt } from './saying.ts';
import type { Sentence } from './sentences.ts';
import { type Name, nameFrom, nameText, subjectBefore } from './subject.ts';
import { type Units, wordAt } from './units.ts';

/** Somebody who says something, and the units [from, to) that it covers. */
export interface Act {
  speaker: string;
  from: number;
  to: number;
}

/** A sentence in which acts are looked for. */
interface Scene {
  text: string;
  units: Units;
  sentence: Sentence;
  /** Who spoke last in the block. */
  before: string | null;
  /** Who spoke last in the sentence. */
  spoke: string | null;
}

const pronouns = wordSet('it he she they');
const quotes = wordSet('" “ ” « »');
const breaks = wordSet(', — –');
const ends = wordSet(`. , ; ) — – on in late early yesterday today earlier later after at citing
  adding as by`);

/** "…, the army said.": the words before it are what was said. */
function isTrailing({ units, sentence }: Scene, at: number, from: number): boolean {
  const before = wordAt(units, from - 1);
  if (from <= sentence.from + 1 || !(breaks.has(before) || quotes.has(before))) return false;
  const next = units[at + 1];
  if (wordAt(units, at) === 'told') return wordAt(units, at + 2) !== 'that';
  if (next === undefined || at + 1 >= sentence.to || next.kind === 'date') return true;
  return ends.has(next.word) || quotes.has(next.word) || /day$/.test(next.word);
}

function speakerOf({ text, units, before }: Scene, name: Name): string | null {
  const isPronoun = name.to - name.from === 1 && pronouns.has(wordAt(units, name.from));
  return isPronoun ? before : nameText(text, units, name);
}

/** What is said reaches to the semicolon. */
function assertionEnd(units: Units, at: number, { to }: Sentence): number {
  for (let k = at; k < to; k += 1) if (wordAt(units, k) === ';') return k;
  return to;
}

/** "The army said that …" and "…, the army said". `since` = where the clause before it begins. */
function saidAt(scene: Scene, at: number, since: number): Act | null {
  const { units, sentence } = scene;
  if (!isSaying(units, at)) return null;
  const inverted = invertedAt(scene, at, since);
  if (inverted !== null) return inverted;
  if (wordAt(units, at - 1) === 'and') return goesOnAt(scene, at);
  const name = subjectBefore(units, at, sentence.from);
  const speaker = name.to > name.from ? speakerOf(scene, name) : null;
  if (speaker === null) return null;
  return isTrailing(scene, at, name.from)
    ? { speaker, from: since, to: trailingEnd(scene, at) }
    : { speaker, from: at + 1, to: assertionEnd(units, at, sentence) };
}

/** What stands behind a trailing "said" is no more what was said, unless a comma sets it apart. */
function trailingEnd({ units, sentence }: Scene, at: number): number {
  return wordAt(units, at + 1) === ',' ? assertionEnd(units, at, sentence) : at;
}

/** "… and reported 12": the subject of the verb before says it. */
function goesOnAt(scene: Scene, at: number): Act | null {
  const speaker = subjectText(scene);
  const { units, sentence } = scene;
  return speaker ? { speaker, from: at + 1, to: assertionEnd(units, at, sentence) } : null;
}

/** Who spoke in the sentence before, or its subject. */
function subjectText({ text, units, sentence, spoke }: Scene): string | null {
  const first = spoke === null ? subjectOf(units, sentence) : null;
  return spoke ?? (first && nameText(text, units, first));
}

const longestLead = 6;

/** The minister: "One, not ten." */
function quotedAt({ text, units, sentence }: Scene, at: number): Act | null {
  const isLead = wordAt(units, at) === ':' && at - sentence.from <= longestLead;
  if (!isLead || !quotes.has(wordAt(units, at + 1))) return null;
  const speaker = nameText(text, units, subjectBefore(units, at, sentence.from));
  return speaker ? { speaker, from: at + 1, to: sentence.to } : null;
}

/** ", saying that …": the subject of the sentence, or who spoke in it before. */
function goingOnAt(scene: Scene, at: number): Act | null {
  return isGoingOn(scene.units, at) ? goesOnAt(scene, at) : null;
}

/** The noun phrase that opens a sentence, up to its verb. */
function subjectOf(units: Units, { from, to }: Sentence): Name | null {
  for (let k = from + 1; k < Math.min(to, from + 16); k += 1)
    if (isVerb(units, k)) return subjectBefore(units, k, from);
  return null;
}

function isVerb(units: Units, at: number): boolean {
  const { word, capital } = units[at] ?? { word: '', capital: false };
  return (
    !capital &&
    (finiteVerbs.has(word) ||
      auxiliaries.has(word) ||
      beForms.has(word) ||
      /(?:[^s]s|ed)$/.test(word))
  );
}

const invertedVerbs = wordSet('said says say added adds reported reports warned wrote');

/** "…", said the ministry. */
function invertedAt(scene: Scene, at: number, since: number): Act | null {
  const { text, units, sentence } = scene;
  const before = wordAt(units, at - 1);
  if (!invertedVerbs.has(wordAt(units, at))) return null;
  if (!breaks.has(before) && !quotes.has(before)) return null;
  const first = units[at + 1];
  if (first?.capital !== true && !['the', 'a', 'an'].includes(first?.word ?? '')) return null;
  const name = nameFrom(units, at + 1, sentence.to);
  const speaker = nameText(text, units, name);
  return speaker === null
    ? null
    : { speaker, from: since, to: invertedEnd(units, name, at, sentence) };
}

/** Somebody, not a method: "confirmed by the ministry", "by officials"; not "by culture". */
function canSpeak(units: Units, { from, to }: Name): boolean {
  const [first, last] = [units[from], units[to - 1]];
  if (first === undefined || last === undefined) return false;
  return first.capital || determiners.has(first.word) || /(?:s|police|media)$/.test(last.word);
}

/** '"…," said the mayor, "and …"': the quotation may go on. */
function invertedEnd(units: Units, name: Name, at: number, { to }: Sentence): number {
  const goesOn = wordAt(units, name.to) === ',' && quotes.has(wordAt(units, name.to + 1));
  return goesOn ? to : at;
}

/** "according to X": the whole sentence when it opens it, else the clause before it. */
function citedAt({ text, units, sentence }: Scene, at: number, since: number): Act | null {
  const length = citeAt(units, at);
  if (length === 0) return null;
  const name = nameFrom(units, at + length, sentence.to);
  const speaker = canSpeak(units, name) ? nameText(text, units, name) : null;
  if (speaker === null) return null;
  return at <= sentence.from + 1
    ? { speaker, from: name.to, to: assertionEnd(units, at, sentence) }
    : { speaker, from: since, to: assertionEnd(units, at, sentence) };
}

/** "on the Treasury's own reckoning": the clause around it. */
function talliedAt({ text, units, sentence }: Scene, at: number, since: number): Act | null {
  const name = tallyAt(units, at);
  const speaker = name && nameText(text, units, name);
  if (!speaker) return null;
  return {
    speaker: speaker.replace(/['’]s?$/, ''),
    from: since,
    to: assertionEnd(units, at, sentence),
  };
}

/** Where the next clause begins: behind "; " or at ", while". */
function clauseAfter(units: Units, at: number, { to }: Sentence): number {
  for (let k = at; k < to; k += 1) {
    const word = wordAt(units, k);
    if (word === ';') return k + 1;
    if (word === ',' && ['while', 'but', 'and', 'whereas'].includes(wordAt(units, k + 1)))
      return k + 1;
  }
  return at + 1;
}

const longestGap = 5;

/** "organisers put it at 30,000 and police at 9,000": the verb stands once for both. */
function gapAt({ text, units, sentence, spoke }: Scene, at: number): Act | null {
  if (spoke === null || wordAt(units, at) !== 'and') return null;
  for (let k = at + 2; k < at + longestGap; k += 1) {
    if (namesCount.has(wordAt(units, k - 1))) return null;
    if (wordAt(units, k) !== 'at' || units[k + 1]?.kind !== 'number') continue;
    const speaker = nameText(text, units, { from: at + 1, to: k });
    return speaker ? { speaker, from: k, to: assertionEnd(units, at, sentence) } : null;
  }
  return null;
}

/** ";" and ", but" end what a speaker named behind them can have said. */
function isTurn(units: Units, at: number): boolean {
  const [word, next] = [wordAt(units, at), wordAt(units, at + 1)];
  return word === ';' || (word === ',' && turns.has(next));
}

const turns = wordSet('but while although though whereas yet');

/** Every act of a sentence, in order; a later one ends the one before it. */
export function actsOf(scene: Omit<Scene, 'spoke'>): Act[] {
  const { units, sentence } = scene;
  const acts: Act[] = [];
  let since = sentence.from;
  let now: Scene = { ...scene, spoke: null };
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (isTurn(units, at)) since = at + 1;
    const act = actAt(now, at, since);
    if (act === null) continue;
    const last = acts.at(-1);
    if (last && last.to > act.from && last.from < act.from) last.to = act.from;
    acts.push(act);
    now = { ...scene, spoke: act.speaker, before: act.speaker };
    since = clauseAfter(units, at, sentence);
  }
  return acts;
}

function actAt(scene: Scene, at: number, since: number): Act | null {
  return (
    citedAt(scene, at, since) ??
    talliedAt(scene, at, since) ??
    goingOnAt(scene, at) ??
    quotedAt(scene, at) ??
    gapAt(scene, at) ??
    saidAt(scene, at, since)
  );
}
