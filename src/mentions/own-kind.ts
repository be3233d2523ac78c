import { because, type Rule } from './decision.ts';
import { followerOf, governorOf } from './frames.ts';
import { kindOfNoun } from './noun-kinds.ts';
import { linkOf } from './parts.ts';
import type { Predicate } from './predicates.ts';
import { type Spot, wordAt, wordsOf } from './reading.ts';

const sports = new Set(
  'goal goals match game final league cup beat win won victory defeat lost'.split(' '),
);
const voteWords = new Set(
  'vote votes voted voting ballot ruling decision council assembly parliament court resolution senate chamber committee judges panel split'.split(
    ' ',
  ),
);

function nearby({ units, sentence }: Spot, words: ReadonlySet<string>): boolean {
  return units.slice(sentence.from, sentence.to).some(({ word }) => words.has(word));
}

const unitRule: Rule = ({ unit: { found } }) => {
  if (found.kind === 'money') return { kind: 'money', why: 'it has a currency' };
  if (found.kind === 'duration') return { kind: 'duration', why: 'it is a span of time' };
  if (found.kind === 'measure') return { kind: 'other', why: 'it is a measure' };
  const { unit } = found.quantity;
  if (unit === 'times' || unit === 'percent-point') return { kind: 'other', why: 'it is a ratio' };
  if (/-(?:member|strong|seat|man|storey)$/i.test(found.text))
    return { kind: 'other', why: 'it is the size of a body' };
  return null;
};

const scoreRule: Rule = (spot) => {
  if (spot.unit.found.kind !== 'score') return null;
  if (nearby(spot, sports) && !nearby(spot, voteWords))
    return { kind: 'other', why: 'it is a result in sport' };
  return { kind: 'vote', why: 'it is a score' };
};

/** "52 for, 40 against". */
const forRule: Rule = (spot) => {
  const { units, at } = spot;
  const next = units[at + 2];
  const alone =
    next === undefined || next.kind !== 'word' || next.word === 'and' || next.word === 'to';
  if (wordAt(units, at + 1) !== 'for' || !alone) return null;
  return nearby(spot, voteWords) || nearby(spot, new Set(['against', 'abstaining', 'abstained']))
    ? { kind: 'vote', why: '“for” stands behind it' }
    : null;
};

const voteRule: Rule = (_, head) =>
  kindOfNoun(head) === 'vote' ? { kind: 'vote', why: `“${head}” is a vote` } : null;

/** Projectiles are intercepted when they are shot down or destroyed. */
function byIntercept(predicate: Predicate | null): boolean {
  return predicate?.family === 'intercepted' || /^destroy/.test(predicate?.words ?? '');
}

/** "mortar rounds" are projectiles, other rounds are not. */
function isProjectile({ units, phrase }: Spot, head: string): boolean {
  if (kindOfNoun(head) === 'launch') return true;
  return (
    head === 'rounds' &&
    /\b(?:mortar|artillery|tank|howitzer)\b/.test(wordsOf(units, phrase.from, phrase.to))
  );
}

/** A projectile is launched, unless it is stopped, bought or found. */
const projectileRule: Rule = (spot, head) => {
  if (!isProjectile(spot, head)) return null;
  const left = governorOf(spot);
  const right = followerOf(spot);
  if (byIntercept(left) && !isShareOfLaunch(spot))
    return { kind: 'intercepted', why: because(left) };
  if (byIntercept(right)) return { kind: 'intercepted', why: because(right) };
  if (left?.family === 'other') return { kind: 'other', why: because(left) };
  const link = linkOf(spot);
  if (link && spot.phrase.head !== '' && link.to.kind === 'intercepted' && !link.part)
    return { kind: 'intercepted', why: link.why };
  return { kind: 'launch', why: `“${head}” is a projectile` };
};

/** "shot down 20 of 35 drones": the whole is the launch, the part is intercepted. */
function isShareOfLaunch({ units, at }: Spot): boolean {
  return (
    wordAt(units, at - 1) === 'of' ||
    (wordAt(units, at - 2) === 'of' && wordAt(units, at - 1) === 'the')
  );
}

const strikeRule: Rule = (_, head) => {
  if (kindOfNoun(head) !== 'strike') return null;
  return { kind: 'strike', why: `“${head}” is a strike` };
};

const nounRule: Rule = (_, head) => {
  const kind = kindOfNoun(head);
  return kind === null ? null : { kind, why: `“${head}” says what is counted` };
};

/** What the number itself and its noun say, in this order. */
export const ownRules: readonly Rule[] = [
  unitRule,
  scoreRule,
  voteRule,
  forRule,
  projectileRule,
  strikeRule,
  nounRule,
];
