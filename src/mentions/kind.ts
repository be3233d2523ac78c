import type { Decision, Rule } from './decision.ts';
import { frameRules } from './frames.ts';
import { ownRules } from './own-kind.ts';
import { linkOf } from './parts.ts';
import { type Spot, wordsOf } from './reading.ts';
import { sameCountRules } from './same-count.ts';

const linkRule: Rule = (spot) => {
  const link = linkOf(spot);
  return link === null || link.to.kind === 'vote' ? null : { kind: link.to.kind, why: link.why };
};

/** In this order; the first that decides wins. */
const rules: readonly Rule[] = [...ownRules, ...frameRules, linkRule, ...sameCountRules];

/** What the number counts, by the first rule that decides; `head` is its noun, its own or understood. */
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
