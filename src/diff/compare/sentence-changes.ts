import { diffArrays } from 'diff';
import type { ReadPage } from '../edition/edition.ts';
import type { Hunk, Piece } from '../report.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Two sentences that share less than this part of their letters are not one that was rewritten. */
const REWRITTEN = 0.4;

/** What a reader of a page reads differently, sentence by sentence. */
export function sentenceChanges(old: ReadPage | undefined, next: ReadPage | undefined): Hunk[] {
  const before = old ? sentencesOf(old) : [];
  const after = next ? sentencesOf(next) : [];
  const steps = stepsBetween(before, after);
  const hunks: Hunk[] = [];
  for (const [index, step] of steps.entries()) {
    const following = steps[index + 1];
    if (step.removed) hunks.push(...replaced(step.value, following?.added ? following.value : []));
    else if (step.added && !steps[index - 1]?.removed)
      hunks.push(...step.value.map((sentence) => whole(sentence, 'new')));
  }
  return hunks;
}

/** Pages that differ in more sentences than these are told as a whole: nobody reads them one by one. */
const MOST_STEPS = 4000;

function stepsBetween(before: Sentence[], after: Sentence[]) {
  const comparator = (a: Sentence, b: Sentence) => a.text === b.text;
  return (
    diffArrays(before, after, { comparator, maxEditLength: MOST_STEPS }) ?? [
      { value: before, removed: true, added: false },
      { value: after, removed: false, added: true },
    ]
  );
}

/** A sentence that was rewritten stands near its old place: others are not looked at. */
const NEAR = 12;

/** Sentences that gave way to others: each stands with the one it became, if there is one. */
function replaced(gone: readonly Sentence[], added: readonly Sentence[]): Hunk[] {
  const open = [...gone];
  const hunks = added.flatMap((sentence) => {
    const index = open.slice(0, NEAR).findIndex((old) => isRewritten(old, sentence));
    if (index === -1) return [whole(sentence, 'new')];
    const passed = open.splice(0, index + 1);
    const [old] = passed.splice(-1);
    return [
      ...passed.map((each) => whole(each, 'gone')),
      hunkOf(sentence, old ? piecesOf(old, sentence) : []),
    ];
  });
  return [...hunks, ...open.map((sentence) => whole(sentence, 'gone'))];
}

function isRewritten(old: Sentence, next: Sentence): boolean {
  if (old.kind !== next.kind) return false;
  const same = piecesOf(old, next)
    .filter(({ mark }) => mark === 'same')
    .reduce((sum, { text }) => sum + text.length, 0);
  return same >= REWRITTEN * Math.max(old.text.length, next.text.length);
}

function piecesOf(old: Sentence, next: Sentence): Piece[] {
  const steps = diffArrays(tokensOf(old.text), tokensOf(next.text));
  const pieces: Piece[] = [];
  let [gone, fresh] = ['', ''];
  const close = () => {
    if (gone !== '') pieces.push({ text: gone, mark: 'gone' });
    if (fresh !== '') pieces.push({ text: fresh, mark: 'new' });
    [gone, fresh] = ['', ''];
  };
  for (const [index, { value, added, removed }] of steps.entries()) {
    const text = value.join('');
    // A gap alone between two changes keeps them one: "at least 2,104" gives way as a whole.
    const joins = text.trim() === '' && gone + fresh !== '' && index < steps.length - 1;
    if (!added && !removed && !joins) {
      close();
      pieces.push({ text, mark: 'same' });
    }
    if (removed || (joins && !added)) gone += text;
    if (added || (joins && !removed)) fresh += text;
  }
  close();
  return pieces;
}

/** Words, whole numbers, signs and gaps: a number with its commas is one, as a reader reads it. */
function tokensOf(text: string): string[] {
  return (
    text.match(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|\s+|./gsu) ?? []
  );
}

const whole = (sentence: Sentence, mark: 'new' | 'gone'): Hunk =>
  hunkOf(sentence, [{ text: sentence.text, mark }]);

const hunkOf = ({ under, kind }: Sentence, pieces: Piece[]): Hunk => ({
  under,
  row: kind === 'row',
  pieces,
});

/** Words of a mark in some hunks. */
export function wordsMarked(hunks: readonly Hunk[], mark: Piece['mark']): number {
  const text = hunks.flatMap(({ pieces }) => pieces.filter((piece) => piece.mark === mark));
  return text.reduce((sum, piece) => sum + (piece.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}
