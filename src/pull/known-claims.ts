import { type ClaimRecord, type Content, currentClaims, type FigureRecord } from '#ledger';
import { entails, type Quantity } from '#quantity';
import type { DraftMention } from './draft.ts';
import { stems } from './words.ts';

/** A claim on record that allows the printed words. */
export interface KnownClaim {
  figure: FigureRecord;
  claim: ClaimRecord;
  /** 'event/figure#claim', or without the claim where only one is current. */
  target: string;
}

/** Words of labels that every figure may have. */
const COMMON = new Set(
  'the a an of in on at by for from to and or with during between all'.split(' '),
);
const EVENT_WORDS: Partial<Record<DraftMention['kind'], string[]>> = {
  'casualty-killed': ['killed', 'death', 'dead', 'died'],
  'casualty-wounded': ['wounded', 'injured', 'injury', 'hurt'],
  missing: ['missing'],
  arrested: ['arrested', 'arrest', 'detained'],
  displaced: ['displaced', 'evacuated'],
  strike: ['strike', 'struck', 'attack', 'raid', 'airstrike', 'target'],
  launch: ['fired', 'launched', 'rocket', 'projectile', 'launche'],
  intercepted: ['intercepted', 'interception'],
  vote: ['vote', 'voted', 'favour', 'against', 'abstained', 'abstaining'],
};

function labelWords(content: Content, { value }: FigureRecord): Set<string> {
  const measure = content.measures.get(value.measure)?.value;
  return stems(`${value.label} ${measure?.one ?? ''} ${measure?.label ?? ''}`);
}

/** How well a figure fits what is counted: 0 = not at all. */
function likeness(content: Content, figure: FigureRecord, mention: DraftMention): number {
  const label = labelWords(content, figure);
  const counted = [...stems(mention.counted ?? '')].filter((word) => !COMMON.has(word));
  const nouns = counted.filter((word) => label.has(word)).length;
  const event = EVENT_WORDS[mention.kind];
  const happened = event ? event.some((word) => label.has(word)) : nouns > 0;
  if (!happened) return 0;
  const strangers = [...stems(figure.value.label)].filter(
    (word) => !COMMON.has(word) && !aroundWords(mention).has(word),
  ).length;
  return 1 + 2 * nouns - strangers / 4;
}

function aroundWords({ around }: DraftMention): Set<string> {
  return stems(around);
}

/** Whether the words that a text attributes a number to name an agent of the content. */
export function isNamed(content: Content, agentId: string, attribution: string | null): boolean {
  const agent = content.agents.get(agentId)?.value;
  if (attribution === null || agent === undefined) return false;
  const said = stems(attribution);
  const names = [agent.name, agent.short].filter((name) => name !== undefined);
  return names.some((name) => sharesName(stems(name), said));
}

function isSpeaker(content: Content, { value }: ClaimRecord, mention: DraftMention): boolean {
  return [value.by, ...value.via].some((id) => isNamed(content, id, mention.attribution));
}

const EMPTY_NAME = new Set(
  'the of for in a an un united nation office ministry health army government'.split(' '),
);

function sharesName(name: Set<string>, said: Set<string>): boolean {
  const inBoth = [...name].filter((word) => said.has(word));
  return inBoth.length === name.size || inBoth.some((word) => !EMPTY_NAME.has(word));
}

function sameNumber(record: Quantity, printed: Quantity): boolean {
  if (record.parts || printed.parts) return true;
  return (
    record.value === printed.value && record.low === printed.low && record.high === printed.high
  );
}

function target(figure: FigureRecord, claim: ClaimRecord): string {
  const current = currentClaims(figure);
  const alone = current.length === 1 && current[0] === claim;
  return alone ? figure.ref : `${figure.ref}#${claim.id}`;
}

/**
 * Claims that allow the printed words and count the same thing, best first. The number must be the
 * record's own: looser words ("more than 2,000") are left to the editor to bind.
 */
export function knownClaims(content: Content, mention: DraftMention): KnownClaim[] {
  const { quantity } = mention;
  if (quantity === null) return [];
  const found: { known: KnownClaim; score: number }[] = [];
  for (const event of content.events.values())
    for (const figure of event.figures.values())
      for (const claim of figure.claims.values()) {
        const record = claim.quantity;
        if (!record || !sameNumber(record, quantity) || !entails(record, quantity)) continue;
        const score =
          likeness(content, figure, mention) + (isSpeaker(content, claim, mention) ? 2 : 0);
        if (score >= 2)
          found.push({ known: { figure, claim, target: target(figure, claim) }, score });
      }
  return found
    .sort((a, b) => b.score - a.score || compare(a.known.target, b.known.target))
    .map(({ known }) => known);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
