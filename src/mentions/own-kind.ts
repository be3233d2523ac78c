import { wordSet } from './closed-words.ts';
import { because, type Rule } from './decision.ts';
import { followerOf, governorOf } from './frames.ts';
import { ofPeople } from './mention.ts';
import { kindOfNoun } from './noun-kinds.ts';
import { isWhole, linkOf } from './parts.ts';
import type { Predicate } from './predicates.ts';
import type { Spot } from './reading.ts';
import { isAdjective, wordAt, wordsOf } from './units.ts';

const sports = wordSet('goal goals match game final league cup beat win won victory defeat lost');
const voteWords =
  wordSet(`vote votes voted voting ballot ruling decision council assembly parliament
  court resolution senate chamber committee judges panel split`);
const sides = wordSet('against abstaining abstained');

function nearby({ units, sentence }: Spot, words: ReadonlySet<string>): boolean {
  return units.slice(sentence.from, sentence.to).some(({ word }) => words.has(word));
}

const unitRule: Rule = ({ unit: { found } }) => {
  if (found.kind === 'money') return { kind: 'money', why: 'it has a currency' };
  if (found.kind === 'duration') return { kind: 'duration', why: 'it is a span of time' };
  if (found.kind === 'measure') return { kind: 'other', why: 'it is a measure' };
  const { unit } = found.quantity;
  if (unit === 'times' || unit === 'percent-point') return { kind: 'other', why: 'it is a ratio' };
  if (isAdjective(found)) return { kind: 'other', why: 'it is the size of a body' };
  return null;
};

const scoreRule: Rule = (spot) => {
  if (spot.unit.found.kind !== 'score') return null;
  if (nearby(spot, sports) && !nearby(spot, voteWords))
    return { kind: 'other', why: 'it is a result in sport' };
  return { kind: 'vote', why: 'it is a score' };
};

/** What happened to a part says nothing of the whole, unless all of it was fired. */
const wholeRule: Rule = (spot) =>
  isWhole(spot) && kindOfNoun(spot.phrase.head) !== 'launch'
    ? { kind: 'other', why: 'another number is a part of it' }
    : null;

const elections =
  wordSet(`election elections referendum vote votes voters electorate ballot ballots poll polls turnout runoff
  plebiscite`);

const wins = wordSet(
  'with won wins winning garnered got took taking received polled secured gained scored',
);

/** A percentage in a sentence on an election, of no other noun: "won with 42%". */
const electionRule: Rule = (spot) => {
  const { unit, phrase, earlier } = spot;
  const isPercentage =
    unit.found.quantity.unit === 'share' && unit.found.quantity.word === undefined;
  if (!isPercentage || !(phrase.head === '' || elections.has(phrase.head))) return null;
  const isNear =
    nearby(spot, elections) ||
    (wins.has(wordAt(spot.units, spot.at - 1)) &&
      earlier.some(
        ({ kind, spot: other }) => kind === 'vote' && other.unit.found.kind === 'share',
      ));
  return isNear ? { kind: 'vote', why: 'it is a percentage in an election' } : null;
};

/** "52 for, 40 against". */
const forRule: Rule = (spot) => {
  const { units, at } = spot;
  const next = units[at + 2];
  const alone =
    next === undefined || next.kind === 'sign' || next.word === 'and' || next.word === 'to';
  if (wordAt(units, at + 1) !== 'for' || !alone) return null;
  return nearby(spot, voteWords) || nearby(spot, sides)
    ? { kind: 'vote', why: '“for” stands behind it' }
    : null;
};

const voteRule: Rule = (_, head) =>
  kindOfNoun(head) === 'vote' ? { kind: 'vote', why: `“${head}” is a vote` } : null;

/** Projectiles are intercepted when they are shot down or destroyed. */
function byIntercept(predicate: Predicate | null): boolean {
  return predicate?.family === 'intercepted' || /^destroy/.test(predicate?.words ?? '');
}

/** "mortar rounds" are projectiles, and so are rounds that land. */
function isProjectile({ units, phrase, sentence }: Spot, head: string): boolean {
  if (kindOfNoun(head) === 'launch') return true;
  if (head !== 'rounds') return false;
  const behind = wordsOf(units, phrase.to, Math.min(sentence.to, phrase.to + 3));
  return (
    /\b(?:mortar|artillery|tank|howitzer)\b/.test(wordsOf(units, phrase.from, phrase.to)) ||
    /\b(?:landed|fell|hit|fired|struck)\b/.test(behind)
  );
}

/** A projectile is launched, unless it is stopped, bought or found. */
const projectileRule: Rule = (spot, head) => {
  if (!isProjectile(spot, head)) return null;
  const left = governorOf(spot);
  const right = followerOf(spot);
  if (byIntercept(left) && !isWhole(spot)) return { kind: 'intercepted', why: because(left) };
  if (byIntercept(right)) return { kind: 'intercepted', why: because(right) };
  if (left?.family === 'other') return { kind: 'other', why: because(left) };
  const link = linkOf(spot);
  if (link && spot.phrase.head !== '' && link.to.kind === 'intercepted' && !link.part)
    return { kind: 'intercepted', why: link.why };
  return { kind: 'launch', why: `“${head}” is a projectile` };
};

const labour =
  wordSet(`union unions walkout walkouts stoppage stoppages picket pickets pay wages wage commuters industrial
  staff workers employers`);

const strikeRule: Rule = (spot, head) => {
  if (kindOfNoun(head) !== 'strike') return null;
  if (/^strikes?$/.test(head) && nearby(spot, labour))
    return { kind: 'other', why: 'workers strike there' };
  return { kind: 'strike', why: `“${head}” is a strike` };
};

const nounRule: Rule = (_, head) => {
  const kind = kindOfNoun(head);
  return kind === null ? null : { kind, why: `“${head}” says what is counted` };
};

/** "seven injured Israelis", "12 dead civilians": what happened stands before the noun. */
const participleRule: Rule = ({ units, phrase }) => {
  const word = wordAt(units, phrase.from);
  const kind = phrase.to - phrase.from > 1 ? kindOfNoun(word) : null;
  return kind !== null && ofPeople.has(kind) && /^(?:dead|missing|injured|wounded)$/.test(word)
    ? { kind, why: `“${word}” says what happened` }
    : null;
};

/** What the number itself says, in this order. */
export const numberRules: readonly Rule[] = [
  unitRule,
  scoreRule,
  wholeRule,
  electionRule,
  forRule,
  participleRule,
];

/** What its noun says, in this order. */
export const nounRules: readonly Rule[] = [voteRule, projectileRule, strikeRule, nounRule];
