import { isPersonal } from './counted.ts';
import { because, type Decision, type Rule } from './decision.ts';
import { leftPredicate } from './left-predicate.ts';
import { ofPeople } from './mention.ts';
import { isPart } from './parts.ts';
import type { Predicate } from './predicates.ts';
import type { Spot } from './reading.ts';
import { hasVerbBefore, isGoverned, rightPredicate } from './right-predicate.ts';
import { tollBefore } from './toll.ts';
import { wordsOf } from './units.ts';

/** The predicate whose object the number is. */
export function governorOf({ units, at, sentence }: Spot): Predicate | null {
  return leftPredicate(units, at, sentence.from);
}

/** The predicate whose subject the number is. */
export function followerOf(spot: Spot): Predicate | null {
  const { units, at, sentence, phrase } = spot;
  const isObject = hasVerbBefore(units, at);
  const alone = isObject || isPart(spot);
  const bare = isObject || isGoverned(units, at);
  return rightPredicate(units, { phrase, end: sentence.to, bare, alone });
}

/** Those who flee the law are not displaced by anything, and nobody searches for their sake. */
const outlaws =
  /^(?:suspect|gunm[ae]n|attacker|inmate|prisoner|robber|militant|rebel|fighter|assailant|convict|thie(?:f|ve)|culprit|killer)s?$/;

/** Whom one loses by death; a party that loses ministers or members does not bury them. */
function isMourned({ phrase, unit }: Spot): boolean {
  if (unit.found.quantity.unit === 'share') return false;
  return phrase.head === '' ? phrase.partitive : mourned.test(phrase.head);
}

const mourned =
  /^(?:men|women|m[ae]n|soldiers?|troops|fighters?|officers?|servicemen|sons?|daughters?|children|relatives|brothers?|sisters?|colleagues|comrades|people|crew|crewmen|sailors?|marines?|policemen|firefighters?|peacekeepers?|pilots?)$/;

function decide(spot: Spot, predicate: Predicate | null): Decision | null {
  if (predicate === null) return null;
  const { family, words } = predicate;
  if (family === 'displaced' && outlaws.test(spot.phrase.head)) return null;
  if (/^search/.test(words) && outlaws.test(spot.phrase.head)) return null;
  if (family === 'intercepted') return null;
  if (ofPeople.has(family) && !isCountedPerson(spot, predicate)) return null;
  if (
    family === 'strike' &&
    !/^(?:targets?|sites?|positions?|locations?|bases?|buildings?|points?)$/.test(spot.phrase.head)
  )
    return null;
  return { kind: family, why: because(predicate) };
}

function isCountedPerson(spot: Spot, { words, family }: Predicate): boolean {
  if (/^los/.test(words) && !isMourned(spot)) return false;
  if (isPersonal(spot.phrase)) return true;
  if (family.startsWith('casualty')) return !/^(?:claim|tak|los|cost|treat|admit|bur)/.test(words);
  return !/^(?:captur|held|hold|evacuat|seiz|round|detain)/.test(words);
}

/** A predicate right behind the noun: "40 others wounded", "two missing". */
const bareRule: Rule = (spot) => {
  const { units, sentence, phrase } = spot;
  const end = Math.min(sentence.to, phrase.to + 4);
  return decide(spot, rightPredicate(units, { phrase, end, bare: true, alone: isPart(spot) }));
};

const governorRule: Rule = (spot) => decide(spot, governorOf(spot));
/** "drove 5,500 people from their homes". */
const homesRule: Rule = ({ units, phrase }) => {
  const behind = wordsOf(units, phrase.to, phrase.to + 3);
  return /^from their (?:homes|houses|villages|land)$/.test(behind)
    ? { kind: 'displaced', why: `“${behind}” says what happened` }
    : null;
};

const predicateRule: Rule = (spot) => decide(spot, followerOf(spot));

const tollRule: Rule = ({ units, at, sentence }) => {
  const toll = tollBefore(units, at, sentence.from);
  return toll === null ? null : { kind: toll.family, why: `it completes “${toll.words}”` };
};

/** What the clause says of the number, in this order. */
export const frameRules: readonly Rule[] = [
  bareRule,
  homesRule,
  governorRule,
  tollRule,
  predicateRule,
];
