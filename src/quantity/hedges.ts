import type { Relation } from './quantity.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface Hedge {
  relation: Relation;
  phrases: readonly string[];
  side: 'before' | 'after' | 'around';
}

/**
 * The hedge table: the grammar reads it and the manual prints it. A phrase the table lacks is not a
 * hedge, and the words around the number are then refused, never dropped.
 */
export const hedges: readonly Hedge[] = [
  { relation: 'exact', side: 'before', phrases: ['exactly', 'precisely'] },
  {
    relation: 'at-least',
    side: 'before',
    phrases: [
      'at least',
      'at the very least',
      'no fewer than',
      'not fewer than',
      'no less than',
      'not less than',
      'a minimum of',
      'upwards of',
      'as few as',
      'as little as',
      '≥',
      'at a minimum',
      'upward of',
      'not below',
      'no lower than',
      'as low as',
    ],
  },
  {
    relation: 'more-than',
    side: 'before',
    phrases: [
      'more than',
      'well over',
      'over',
      'above',
      'in excess of',
      'greater than',
      'larger than',
      'higher than',
      'bigger than',
      'exceeding',
      'exceeded',
      'exceeds',
      'surpassed',
      'topped',
      'north of',
      'well above',
      'well in excess of',
      'far more than',
      'far over',
      'comfortably over',
    ],
  },
  {
    relation: 'at-most',
    side: 'before',
    phrases: [
      'at most',
      'at the most',
      'up to',
      'as many as',
      'as much as',
      'no more than',
      'not more than',
      'a maximum of',
      '≤',
      'no greater than',
      'no higher than',
      'not exceeding',
      'not above',
      'as high as',
      'anything up to',
      'up to and including',
    ],
  },
  {
    relation: 'less-than',
    side: 'before',
    phrases: [
      'fewer than',
      'less than',
      'well under',
      'under',
      'below',
      'lower than',
      'smaller than',
      'well below',
      'well short of',
      'far fewer than',
      'far less than',
    ],
  },
  {
    relation: 'almost',
    side: 'before',
    phrases: [
      'almost',
      'nearly',
      'close to',
      'just under',
      'just short of',
      'not quite',
      'close on',
      'just shy of',
      'just below',
      'little short of',
      'nearing',
      'approaching',
      'virtually',
      'the best part of',
      'getting on for',
    ],
  },
  {
    relation: 'just-over',
    side: 'before',
    phrases: [
      'just over',
      'just above',
      'a little more than',
      'a little over',
      'slightly more than',
      'slightly over',
      'marginally more than',
      'fractionally over',
      'only just over',
    ],
  },
  {
    relation: 'about',
    side: 'before',
    phrases: [
      'about',
      'around',
      'some',
      'roughly',
      'approximately',
      'approx.',
      'approx',
      'circa',
      'ca.',
      'c.',
      '~',
      '≈',
      'an estimated',
      'estimated',
      'perhaps',
      'maybe',
      'in the region of',
      'in the order of',
      'closer to',
      'barely',
      'something like',
      'somewhere around',
      'broadly',
      'more or less',
      'an approximate',
      'in the neighbourhood of',
      'in the vicinity of',
      'on the order of',
    ],
  },
  {
    relation: 'at-least',
    side: 'after',
    phrases: [
      'or more',
      'or above',
      'at least',
      'at the very least',
      'and counting',
      '-plus',
      '+',
      'or greater',
      'or higher',
      'or over',
      'and more',
      'and above',
      'and over',
      'and up',
      'minimum',
    ],
  },
  {
    relation: 'at-most',
    side: 'after',
    phrases: ['or fewer', 'or less', 'at most', 'at the most', 'or lower', 'or under', 'maximum'],
  },
  {
    relation: 'about',
    side: 'after',
    phrases: ['or so', 'or thereabouts', '-odd', 'odd', 'give or take', 'more or less', '-some'],
  },
  { relation: 'between', side: 'around', phrases: ['between … and', 'from … to'] },
];

interface Phrase {
  relation: Relation;
  words: readonly string[];
}

function indexed(side: Hedge['side']): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const { relation, phrases } of hedges.filter((hedge) => hedge.side === side))
    for (const phrase of phrases) {
      const words = tokensOf(phrase).map((token) => token.word);
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { relation, words }]);
    }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const index = { before: indexed('before'), after: indexed('after') };

/** The longest hedge at token `at`, with the token after it; null if none stands there. */
export function hedgeAt(
  tokens: readonly Token[],
  at: number,
  side: 'before' | 'after',
): { relation: Relation; phrase: string; end: number } | null {
  for (const { relation, words } of index[side].get(tokens[at]?.word ?? '') ?? [])
    if (words.every((word, k) => tokens[at + k]?.word === word))
      return { relation, phrase: words.join(' '), end: at + words.length };
  return null;
}
