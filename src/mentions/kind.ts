import type { Decision, Rule } from './decision.ts';
import { frameRules, governorOf } from './frames.ts';
import { nounRules, numberRules } from './own-kind.ts';
import { linkOf } from './parts.ts';
import type { Spot } from './reading.ts';
import { sameCountRules } from './same-count.ts';
import { lendsKind, understoodFrom } from './understood.ts';
import { wordsOf } from './units.ts';

/** A bare number is what its understood noun is: "at least 11 landed" after rockets. */
const lentRules: readonly Rule[] = nounRules.map((rule) => (spot: Spot) => {
  const lender = understoodFrom(spot);
  return lender && lendsKind(lender, spot, governorOf(spot)) ? rule(spot, lender.head) : null;
});

const linkRule: Rule = (spot) => {
  const link = linkOf(spot);
  return link === null || link.to.kind === 'vote' ? null : { kind: link.to.kind, why: link.why };
};

/** In this order; the first that decides wins. */
const rules: readonly Rule[] = [
  ...numberRules,
  ...nounRules,
  ...frameRules,
  ...lentRules,
  linkRule,
  ...sameCountRules,
];

/** What the number counts, by the first rule that decides. */
export function kindOf(spot: Spot): Decision {
  const { units, phrase } = spot;
  for (const rule of rules) {
    const decision = rule(spot, phrase.head);
    if (decision !== null) return decision;
  }
  const noun = wordsOf(units, phrase.from, phrase.to);
  return {
    kind: 'other',
    why:
      noun === '' ? 'no rule says what it counts' : `nothing here says what happened to “${noun}”`,
  };
}
