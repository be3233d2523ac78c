import type { Mention } from '#mentions';
import type { Quantity } from '#quantity';

/** A number as a person read it; `core` is the numeral without its hedge and unit. */
export interface Gold {
  start: number;
  end: number;
  core_start: number;
  core_end: number;
  kind: string;
  kind_alt?: string[];
  relation: string;
  relation_alt?: string[];
  value: number | null;
  low: number | null;
  high: number | null;
  parts?: number[];
  attribution?: string;
  optional?: boolean;
}

export interface Passage {
  id: string;
  text: string;
  spans: Gold[];
}

type Pair = [gold: Gold | undefined, mention: Mention | undefined];

const PLAIN = new Set(['date', 'age', 'ordinal']);
const UNKIND = new Set([...PLAIN, 'money', 'duration', 'other']);

/** One gold span for one mention: those that overlap most first; then what is left over on either side. */
export function matched({ spans }: Passage, mentions: readonly Mention[]): Pair[] {
  const found = mentions.filter(({ kind }) => !PLAIN.has(kind));
  const near = spans
    .flatMap((gold) => found.map((mention) => ({ gold, mention, share: shareOf(gold, mention) })))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const pairs: Pair[] = [];
  const taken = new Set<Gold | Mention>();
  for (const { gold, mention } of near) {
    if (taken.has(gold) || taken.has(mention)) continue;
    taken.add(gold).add(mention);
    if (!gold.optional) pairs.push(PLAIN.has(gold.kind) ? [undefined, mention] : [gold, mention]);
  }
  for (const gold of spans)
    if (!taken.has(gold) && !gold.optional && !PLAIN.has(gold.kind)) pairs.push([gold, undefined]);
  for (const mention of found) if (!taken.has(mention)) pairs.push([undefined, mention]);
  return pairs;
}

function shareOf(gold: Gold, { start, end }: Mention): number {
  if (Math.min(gold.core_end, end) <= Math.max(gold.core_start, start)) return 0;
  const common = Math.min(gold.end, end) - Math.max(gold.start, start);
  return common / (Math.max(gold.end, end) - Math.min(gold.start, start));
}

const RELATIONS: Record<string, string> = {
  exact: 'eq',
  none: 'eq',
  share: 'eq',
  about: 'approx',
  'just-over': 'gt',
  'at-least': 'gte',
  'more-than': 'gt',
  'at-most': 'lte',
  'less-than': 'lt',
  between: 'range',
};

/** The gold's name of a relation of ours. */
export function goldRelation(relation: string): string {
  return RELATIONS[relation] ?? relation;
}

function relationOf({ relation, scaleBound }: Quantity): string {
  return goldRelation(relation === 'share' ? (scaleBound ?? 'exact') : relation);
}

function hasRelation({ relation, relation_alt = [] }: Gold, { quantity }: Mention): boolean {
  const found = quantity ? relationOf(quantity) : '';
  return found === relation || relation_alt.includes(found);
}

/** Percentages of the gold are whole numbers, ours are ratios. */
function isNumber(gold: number | null, found: number | null, { unit, word }: Quantity): boolean {
  if (gold === null || found === null) return gold === found;
  const printed = unit === 'share' && word === undefined ? found * 100 : found;
  return Math.abs(printed - gold) <= 1e-4 * Math.max(1, Math.abs(gold));
}

function hasValue({ relation, value, low, high, parts }: Gold, { quantity }: Mention): boolean {
  if (!quantity) return false;
  if (relation === 'vague') return quantity.relation === 'vague';
  if (parts) return String(parts) === String(quantity.parts);
  if (relation === 'range')
    return isNumber(low, quantity.low, quantity) && isNumber(high, quantity.high, quantity);
  return isNumber(value, quantity.relation === 'none' ? 0 : quantity.value, quantity);
}

function hasKind({ kind, kind_alt = [] }: Gold, mention: Mention): boolean {
  return mention.kind === kind || kind_alt.includes(mention.kind);
}

const words = (text: string): Set<string> =>
  new Set(
    (
      text
        .toLowerCase()
        .replace(/['’]s\b/g, '')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).filter((word) => !['the', 'a', 'an', 'of', 'in'].includes(word)),
  );

/** Half of the words in common. */
function sameName(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common > 0 && (2 * common) / (a.size + b.size) >= 0.5;
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Of pairs of what is there and what was found; `right` judges those that have both. */
function score(pairs: readonly Pair[], right: (gold: Gold, mention: Mention) => boolean): Score {
  const good = pairs.filter(([gold, mention]) => gold && mention && right(gold, mention)).length;
  const precision = good / (pairs.filter(([, mention]) => mention).length || 1);
  const recall = good / (pairs.filter(([gold]) => gold).length || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** What the gold or the mention says something of, a kind of event or a speaker. */
function only(
  pairs: readonly Pair[],
  ofGold: (gold: Gold) => boolean,
  ofMention: (mention: Mention) => boolean,
): Pair[] {
  return pairs.map(([gold, mention]) => [
    gold && ofGold(gold) ? gold : undefined,
    mention && ofMention(mention) ? mention : undefined,
  ]);
}

export function scoresOf(pairs: readonly Pair[]): Record<string, Score> {
  const events = pairs.filter(
    ([gold, mention]) => !(gold?.kind_alt?.includes(mention?.kind ?? 'other') ?? false),
  );
  return {
    span: score(pairs, () => true),
    'span and value': score(pairs, hasValue),
    'span and relation': score(pairs, hasRelation),
    'span, value and relation': score(pairs, (g, m) => hasValue(g, m) && hasRelation(g, m)),
    'kind of event': score(
      only(
        events,
        ({ kind }) => !UNKIND.has(kind),
        ({ kind }) => !UNKIND.has(kind),
      ),
      hasKind,
    ),
    'who says so': score(
      only(
        pairs,
        ({ attribution }) => attribution !== undefined,
        ({ attribution }) => attribution !== null,
      ),
      (gold, mention) => sameName(gold.attribution ?? '', mention.attribution ?? ''),
    ),
  };
}
