import { isPersonal } from './counted.ts';
import { isGoverned, rightPredicate } from './right-predicate.ts';
import { leftPredicate } from './left-predicate.ts';
import type { Kind } from './mention.ts';
import { kindOfNoun } from './noun-kinds.ts';
import { linkOf } from './parts.ts';
import type { Predicate } from './predicates.ts';
import { type Spot, wordAt, wordsOf } from './reading.ts';
import { tollBefore } from './toll.ts';

/** A kind, with the words that decided. */
export interface Decision {
  kind: Kind;
  why: string;
}

type Rule = (spot: Spot, head: string) => Decision | null;

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

function governor({ units, at, sentence }: Spot): Predicate | null {
  return leftPredicate(units, at, sentence.from);
}

function follower(spot: Spot): Predicate | null {
  const { units, at, sentence, phrase } = spot;
  return rightPredicate(units, phrase, sentence.to, isGoverned(units, at));
}

function byIntercept(predicate: Predicate | null): boolean {
  return predicate?.family === 'intercepted';
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
  const left = governor(spot);
  const right = follower(spot);
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

function because(predicate: Predicate | null): string {
  return `“${predicate?.words ?? ''}” says what happened`;
}

/** Some verbs take things as well as people: "captured three villages", "held two meetings". */
const needsPerson = new Set<Kind>(['arrested', 'displaced', 'casualty-killed', 'casualty-wounded']);

function decide(spot: Spot, predicate: Predicate | null): Decision | null {
  if (predicate === null) return null;
  const { family } = predicate;
  if (family === 'intercepted') return null;
  if (needsPerson.has(family) && !isCountedPerson(spot, predicate)) return null;
  if (
    family === 'strike' &&
    !/^(?:targets?|sites?|positions?|locations?|bases?|buildings?|points?)$/.test(spot.phrase.head)
  )
    return null;
  return { kind: family, why: because(predicate) };
}

function isCountedPerson(spot: Spot, { words, family }: Predicate): boolean {
  if (isPersonal(spot.phrase)) return true;
  if (family.startsWith('casualty')) return !/^(?:claim|tak|los|cost)/.test(words);
  return !/^(?:captur|held|hold|evacuat|seiz|round|detain)/.test(words);
}

/** A predicate right behind the noun: "40 others wounded", "two missing". */
const bareRule: Rule = (spot) => {
  const { units, sentence, phrase } = spot;
  return decide(spot, rightPredicate(units, phrase, Math.min(sentence.to, phrase.to + 4), true));
};

const governorRule: Rule = (spot) => decide(spot, governor(spot));
const predicateRule: Rule = (spot) => decide(spot, follower(spot));

const tollRule: Rule = ({ units, at, sentence }) => {
  const toll = tollBefore(units, at, sentence.from);
  return toll === null ? null : { kind: toll.family, why: `it completes “${toll.words}”` };
};

const linkRule: Rule = (spot) => {
  const link = linkOf(spot);
  return link === null || link.to.kind === 'vote' ? null : { kind: link.to.kind, why: link.why };
};

/** In this order; the first that decides wins. */
const rules: readonly Rule[] = [
  unitRule,
  scoreRule,
  voteRule,
  forRule,
  projectileRule,
  strikeRule,
  nounRule,
  bareRule,
  governorRule,
  tollRule,
  predicateRule,
  linkRule,
];

/** What the number counts, by the first frame rule that decides; `head` may be understood. */
export function kindOf(spot: Spot, head: string): Decision {
  for (const rule of rules) {
    const decision = rule(spot, head);
    if (decision !== null) return decision;
  }
  const { units, phrase } = spot;
  const noun = wordsOf(units, phrase.from, phrase.to);
  return {
    kind: 'other',
    why: noun === '' ? 'no rule says what it counts' : `no rule says what happened to “${noun}”`,
  };
}
