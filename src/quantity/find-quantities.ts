import { currencySigns, isCurrency } from './currencies.ts';
import type { MaskKind } from './mask-pattern.ts';
import { masksOf } from './masks.ts';
import type { Mask } from './masks.ts';
import type { Quantity } from './quantity.ts';
import { hedgedAt } from './read-hedged.ts';
import { type Tokens, tokensOf } from './tokens.ts';
import { dimensionOf } from './units.ts';
import { governingNouns, prepositionWords } from './words.ts';

/** A stretch of prose with what it is. Masked kinds carry no quantity. Offsets are UTF-16. */
export interface Found {
  start: number;
  end: number;
  text: string;
  quantity: Quantity | null;
  kind: MaskKind | 'count' | 'money' | 'share' | 'duration' | 'measure' | 'score' | 'vague';
}

function kindOf(q: Quantity): Found['kind'] {
  if (q.relation === 'score' || q.relation === 'vague') return q.relation;
  if (isMajority(q)) return 'vague';
  if (['share', 'percent-point', 'times'].includes(q.unit)) return 'share';
  if (isCurrency(q.unit)) return 'money';
  if (dimensionOf(q.unit).name === 'time') return 'duration';
  return q.unit === 'count' ? 'count' : 'measure';
}

/** "most" and "a majority" state no number, though they mean more than half. */
function isMajority({ unit, text }: Quantity): boolean {
  return unit === 'share' && /\b(?:most|majority)$/i.test(text);
}

/** Hedge words that are prepositions too, and before a span of time mean "during". */
const prepositions: ReadonlySet<string> = new Set([
  'over',
  'around',
  'under',
  'about',
  'above',
  'below',
]);

/** Verbs that "up to" belongs to: "the parts add up to 15". */
const additions: ReadonlySet<string> = new Set(
  'add adds added adding sum sums summed come comes came'.split(' '),
);

/** "250 rockets over two days", "under two laws", "flew over two villages": no hedge there. */
function isPreposition(
  tokens: Tokens,
  at: number,
  read: { quantity: Quantity; end: number },
): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  if (word === 'up' && additions.has(before)) return true;
  if (word === 'estimated' && before !== '' && !/^(?:an?|the|at)$/.test(before)) return true;
  if (!prepositions.has(word)) return false;
  if (leadsTo(tokens, at, read.end)) return true;
  if (word === 'over' && kindOf(read.quantity) === 'duration') return true;
  if (word === 'under' && governingNouns.has(tokens[read.end]?.word ?? '')) return true;
  return prepositionWords.has(before);
}

const articles: ReadonlySet<string> = new Set(
  'the these those this that its his her their'.split(' '),
);

/** "information about the four", "under a three-year deal": what follows is no bare number. */
function leadsTo(tokens: Tokens, at: number, end: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  if (articles.has(next)) return true;
  const isAdjective =
    tokens[end - 2]?.word === '-' || (tokens[end]?.word === '-' && tokens[end]?.attached);
  return ['a', 'an'].includes(next) && isAdjective === true;
}

const deniable: ReadonlySet<string> = new Set(
  (
    'people men women children civilians soldiers officers fighters militants victims survivors ' +
    'casualties deaths fatalities injuries cases arrests votes abstentions servants troops passengers patients ' +
    'helicopters aircraft ambulances ships boats planes rockets missiles strikes attacks veto vetoes'
  ).split(' '),
);

/** "no passenger deaths": denied whatever word stands between. */
const harm: ReadonlySet<string> = new Set(
  'deaths casualties fatalities injuries survivors arrests'.split(' '),
);

const adjectives: ReadonlySet<string> = new Set(
  'confirmed civil civilian known new other dissenting serious further'.split(' '),
);

/**
 * "no" counts when people are denied: "no Israelis", "no deaths"; not "no deal", "no reports". Where
 * the words are a figure, "no" alone counts too: a binding may stop before the noun.
 */
function isDenial(text: string, tokens: Tokens, end: number): boolean {
  const [next, after] = [tokens[end], tokens[end + 1]];
  if (next === undefined) return false;
  if (deniable.has(next.word) || harm.has(after?.word ?? '')) return true;
  if (adjectives.has(next.word)) return deniable.has(after?.word ?? '');
  return /^\p{Lu}.*s$/u.test(text.slice(next.start, next.end));
}

interface Scan {
  text: string;
  tokens: Tokens;
  prose: boolean;
  /** The mask each token lies in, or undefined. */
  maskOf: readonly (Mask | undefined)[];
}

function readAt({ text, tokens, prose, maskOf }: Scan, at: number): ReturnType<typeof hedgedAt> {
  const read = isNegative(tokens, at) ? null : hedgedAt(text, tokens, at);
  if (read === null) return null;
  for (let k = at; k < read.end; k += 1) if (maskOf[k] !== undefined) return null;
  if (tokens[at]?.word === 'no' && read.end === at + 1)
    return (!prose && at + 1 === tokens.length) || isDenial(text, tokens, read.end) ? read : null;
  return prose && isPreposition(tokens, at, read) ? null : read;
}

/** "minus 5", "at -40 degrees": no count lies below zero, and a number without its sign is another one. */
function isNegative(tokens: Tokens, at: number): boolean {
  const [before, sign] = [tokens[at - 1], tokens[at]];
  if (before?.word === 'minus') return true;
  if (before?.word !== '-' || !sign?.attached) return false;
  const further = tokens[at - 2];
  return !before.attached || further?.word === 'minus' || currencySigns.has(further?.word ?? '');
}

function masksByToken(tokens: Tokens, masks: readonly Mask[]): (Mask | undefined)[] {
  let next = 0;
  return tokens.map((token) => {
    while ((masks[next]?.end ?? Infinity) <= token.start) next += 1;
    const mask = masks[next];
    return mask !== undefined && mask.start < token.end ? mask : undefined;
  });
}

function masked(text: string, { start, end, kind }: Mask): Found {
  return { start, end, text: text.slice(start, end), quantity: null, kind };
}

type Read = NonNullable<ReturnType<typeof hedgedAt>>;

/** Behind the last token of the words that belong to the number: "17 more", "275-member". */
function behindLast({ tokens, maskOf }: Scan, { end, quantity }: Read): number {
  const [next, after] = [tokens[end], tokens[end + 1]];
  if (next?.word === 'more' && after?.word !== 'than' && !maskOf[end]) return end + 1;
  const isJoined = next?.word === '-' && next.attached && after?.kind === 'word' && after.attached;
  return isJoined && quantity.unit === 'count' && !maskOf[end + 1] ? end + 2 : end;
}

/** The first token of them: "another 16", "a further three". */
function firstToken({ tokens }: Scan, start: number): number {
  const before = tokens[start - 1]?.word ?? '';
  if (before === 'another') return start - 1;
  if (before !== 'further' && before !== 'additional') return start;
  return ['a', 'an'].includes(tokens[start - 2]?.word ?? '') ? start - 2 : start - 1;
}

/** @param from the first token that belongs to no number before */
function found(state: Scan, read: Read, from: number): Found {
  const { text, tokens, maskOf } = state;
  const { quantity } = read;
  let first = Math.max(from, firstToken(state, read.start));
  while (first < read.start && maskOf[first]) first += 1;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[behindLast(state, read) - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end), quantity, kind: kindOf(quantity) };
}

function isInsideWord(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.attached === true && before?.kind !== 'sign' && tokens[at]?.kind !== 'sign';
}

function scan(text: string, tokens: Tokens, prose: boolean): Found[] {
  const masks = masksOf(text, prose);
  const state = { text, tokens, prose, maskOf: masksByToken(tokens, masks) };
  const quantities: Found[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length;) {
    const blocked = state.maskOf[at] !== undefined || isInsideWord(tokens, at);
    const read = blocked ? null : readAt(state, at);
    if (read === null) at += 1;
    else {
      quantities.push(found(state, read, free));
      free = behindLast(state, read);
      at = free;
    }
  }
  return [...quantities, ...masks.map((mask) => masked(text, mask))].sort(
    (a, b) => a.start - b.start,
  );
}

/**
 * Every quantity of a text, and every number that is none, in order and apart. Linear in its length.
 * @param tokens those of the text, where the caller has them
 */
export function findQuantities(text: string, tokens: Tokens = tokensOf(text)): Found[] {
  return scan(text, tokens, true);
}

/** The same, where the caller says that the words are a figure: a bare 2014 is then a count. */
export function findInFigure(text: string): Found[] {
  return scan(text, tokensOf(text), false);
}
