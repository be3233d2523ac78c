import { firstWords } from './first-words.ts';
import { hedgeAt } from './hedges.ts';
import { statedBounds } from './quantity.ts';
import type { Quantity, Relation } from './quantity.ts';
import { oneUnitAt } from './read-amount.ts';
import type { Amount } from './read-amount.ts';
import { coreAt, majorityAt, rangeStep } from './read-core.ts';
import type { Core } from './read-core.ts';
import type { Tokens } from './tokens.ts';

/** A quantity read from tokens [start, end). */
export interface HedgedRead {
  quantity: Quantity;
  start: number;
  end: number;
}

/** One or two hedges, put together: the bound, and whether "about" softens it. */
interface Stance {
  relation: Relation;
  soft: boolean;
}

const bounds: ReadonlySet<Relation> = new Set(['at-least', 'more-than', 'at-most', 'less-than']);

/** Two hedges agree only as "about" on a bound; any other two contradict each other: null. */
function joinHedges(relations: readonly Relation[]): Stance | null {
  const [first, second, third] = [...new Set(relations)];
  if (first === undefined) return { relation: 'exact', soft: false };
  if (second === undefined) return { relation: first, soft: false };
  const other = first === 'about' ? second : first;
  const soft = (first === 'about' || second === 'about') && bounds.has(other);
  return soft && third === undefined ? { relation: other, soft } : null;
}

/** Words that may stand between a hedge and its number and change nothing about it. */
const fillers: ReadonlySet<string> = new Set(
  (
    'reportedly allegedly a an the these those their its his her all only just another further ' +
    'other additional total of record mere'
  ).split(' '),
);

export function skipFillers(tokens: Tokens, at: number): number {
  let here = at;
  while (fillers.has(tokens[here]?.word ?? '') && here < at + 4) here += 1;
  return here;
}

type Parsed = { core: Core; relations: Relation[]; end: number };

/** The core at `at`, or past fillers; the words themselves win, since "a dozen" begins with one. */
function coreNear(tokens: Tokens, at: number, hedged: boolean): Core | null {
  const here = coreAt(tokens, at);
  if (here !== null || !hedged) return here;
  const one = oneUnitAt(tokens, at);
  if (one !== null) return { kind: 'amount', amount: one, end: one.end };
  const later = skipFillers(tokens, at);
  return later === at ? null : coreAt(tokens, later);
}

function hedgesBefore(tokens: Tokens, at: number): { relations: Relation[]; end: number } {
  const relations: Relation[] = [];
  let end = at;
  for (let k = 0; k < 3; k += 1) {
    const hedge = hedgeAt(tokens, end, 'before') ?? hedgePastFillers(tokens, end, k);
    if (hedge === null) break;
    relations.push(hedge.relation);
    end = hedge.end;
  }
  return { relations, end };
}

function hedgePastFillers(tokens: Tokens, at: number, count: number): ReturnType<typeof hedgeAt> {
  const later = skipFillers(tokens, at);
  return count === 0 || later === at ? null : hedgeAt(tokens, later, 'before');
}

/** A hedge behind the number, unless the next number claims it: "killed two, at least 40 hurt". */
function hedgeAfter(tokens: Tokens, at: number): ReturnType<typeof hedgeAt> {
  const hedge = hedgeAt(tokens, at, 'after');
  if (hedge === null || coreAt(tokens, hedge.end) !== null) return null;
  const isLast = tokens[hedge.end]?.kind !== 'word';
  return isLast || !beforeSign.has(tokens[at]?.word ?? '') ? hedge : null;
}

/** "12 and more", "10 minimum": hedges at the end of a phrase, not in "12 and more people were hurt". */
const beforeSign: ReadonlySet<string> = new Set(['and', 'minimum', 'maximum']);

function parse(tokens: Tokens, at: number): Parsed | null {
  const before = hedgesBefore(tokens, at);
  const hedged = before.relations.length > 0;
  const core = coreNear(tokens, before.end, hedged);
  if (core === null) return bareVague(tokens, at);
  const after = hedgeAfter(tokens, core.end);
  const relations = [...before.relations, ...(after === null ? [] : [after.relation])];
  return loosened({ core, relations, end: after?.end ?? core.end });
}

/** "a couple" is loosely two: it carries its own "about". */
function loosened({ core, relations, end }: Parsed): Parsed {
  if (core.kind !== 'amount' || core.amount.word !== 'couple') return { core, relations, end };
  const { value, step, unit, bare } = core.amount;
  const amount = { value, step, unit, bare, end: core.end };
  return { core: { ...core, amount }, relations: [...relations, 'about'], end };
}

/** "some of them": the hedge word stands alone, as a vague one. */
function bareVague(tokens: Tokens, at: number): Parsed | null {
  const core = coreAt(tokens, at);
  return core?.kind === 'vague' ? { core, relations: [], end: core.end } : null;
}

type Bare = Omit<Quantity, 'text'>;

function hedgedShare(amount: Amount, { relation, soft }: Stance): Bare | null {
  if (soft || relation === 'between') return null;
  const { value, step, unit, word } = amount;
  return {
    relation: 'share',
    value,
    ...statedBounds(relation, value, unit),
    unit,
    step,
    ...(word === undefined ? {} : { word }),
    ...(relation === 'exact' ? {} : { scaleBound: relation }),
  };
}

/** Nothing lies below zero or almost at one: such words are refused, not read as an empty set. */
function isEmpty(relation: Relation, { value, unit }: Amount): boolean {
  if (relation === 'almost' && unit === 'count') return value < 2;
  return value === 0 && !['exact', 'more-than', 'at-least', 'at-most'].includes(relation);
}

function fromAmount(amount: Amount, stance: Stance): Bare | null {
  if (isEmpty(stance.relation, amount)) return null;
  if (amount.unit === 'share') return hedgedShare(amount, stance);
  const { value, step, unit, word } = amount;
  const stated = statedBounds(stance.relation, value, unit);
  const softened = stance.soft ? { low: null, high: null, scaleBound: 'about' as const } : {};
  return {
    relation: stance.relation,
    value,
    ...stated,
    unit,
    step,
    ...(word === undefined ? {} : { word }),
    ...softened,
  };
}

/** A bound on a range is a bound on its outer end; "as many as 60 to 160" still gives both ends. */
function fromRange(low: Amount, high: Amount, stance: Stance): Bare | null {
  const { relation, soft } = stance;
  if (soft || relation === 'almost' || relation === 'just-over') return null;
  if (relation === 'at-least' || relation === 'more-than') return fromAmount(low, stance);
  if (relation === 'less-than') return fromAmount(high, stance);
  if (low.value === high.value) return fromAmount(low, stance);
  return relation === 'about' ? softRange(low, high) : plainRange(low, high);
}

function plainRange(low: Amount, high: Amount): Bare {
  const { word, unit } = high;
  const ends = { value: null, low: low.value, high: high.value, unit, step: rangeStep(low, high) };
  if (unit === 'share') return { ...ends, relation: 'share', scaleBound: 'between' };
  return { ...ends, relation: 'between', ...(word === undefined ? {} : { word }) };
}

function softRange(low: Amount, high: Amount): Bare | null {
  return high.unit === 'share' ? null : { ...plainRange(low, high), scaleBound: 'about' };
}

const label = { value: null, low: null, high: null, unit: 'count', step: 1 };

function fromCore(core: Core, stance: Stance): Bare | null {
  if (core.kind === 'amount') return fromAmount(core.amount, stance);
  if (core.kind === 'range') return fromRange(core.low, core.high, stance);
  if (stance.relation !== 'exact') return null;
  if (core.kind === 'score') return { ...label, relation: 'score', parts: core.parts };
  if (core.kind === 'vague') return { ...label, relation: 'vague', word: core.word };
  return { ...label, relation: 'none', value: 0, low: 0, high: 0 };
}

function textOf(source: string, tokens: Tokens, start: number, end: number): string {
  return source.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

/** The quantity with its hedges that starts at token `at`, or null. `source` is the tokens' text. */
export function hedgedAt(source: string, tokens: Tokens, at: number): HedgedRead | null {
  if (tokens[at]?.kind !== 'digits' && !firstWords.has(tokens[at]?.word ?? '')) return null;
  const most = majorityAt(tokens, at);
  const parsed = most === null ? parse(tokens, at) : null;
  const stance = parsed === null ? null : joinHedges(parsed.relations);
  const bare =
    most !== null
      ? hedgedShare(most.amount, { relation: 'more-than', soft: false })
      : parsed === null || stance === null
        ? null
        : fromCore(parsed.core, stance);
  const end = most?.end ?? parsed?.end ?? at;
  if (bare === null) return null;
  return { quantity: { ...bare, text: textOf(source, tokens, at, end) }, start: at, end };
}
