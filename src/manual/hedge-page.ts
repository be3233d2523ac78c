import { bands, exactly, printQuantity, type Relation, vagueWords } from '#quantity';
import type { BlockContent, RootContent } from 'mdast';
import { drawingOf, hedged, meaningOf, phrasesOf, relations, saysOf } from './hedge-words.ts';
import { heading, list, paragraph, strong, table, word } from './nodes.ts';
import type { ManualPage } from './page.ts';

/** The page of the hedge table, computed from the grammar that reads the numbers. */
export function hedgePage(): ManualPage {
  return {
    path: 'hedges',
    title: 'Hedges',
    lead: 'The words that say how a number stands to the truth, and what prose may make of each. A word that is not here is no hedge: the words around the number are then refused, never dropped.',
    body: [
      paragraph(
        'In prose, less may be said than the record says, never more: all that the record may mean must lie inside all that the words may mean.',
      ),
      ...relations.flatMap(section),
      heading(2, 'How far "about" and "almost" reach'),
      paragraph(
        `No source says it, so the limits are our own: "about" stays within ${percent(bands.about)} of the number, "almost" and "just over" within ${percent(bands.almost)}, of a span of time within ${percent(bands.almostDuration)}. They are used to compare and to draw, and never printed.`,
      ),
      heading(2, 'Words without a number'),
      paragraph('These are read as the numbers beside them. They have no place on an axis.'),
      table(['words', 'numbers'], [...vagueWords].map(vagueRow)),
    ],
  };
}

function section(relation: Relation): RootContent[] {
  const record = hedged(relation);
  const printed = printQuantity(record);
  const { allowed, refused } = saysOf(record);
  const items: [string, string[]][] = [
    ['Before the number:', phrasesOf(relation, 'before')],
    ['After the number:', phrasesOf(relation, 'after')],
    ['Around two numbers:', phrasesOf(relation, 'around')],
    [`A record of "${printed}" means:`, [meaningOf(record)]],
    ['A chart draws:', [drawingOf(record)]],
    ['Prose may say:', allowed],
    ['Prose may not say:', refused],
  ];
  return [heading(2, word(relation)), list(items.flatMap(([name, words]) => row(name, words)))];
}

function row(name: string, words: readonly string[]): BlockContent[][] {
  return words.length > 0 ? [[paragraph(strong(name), ` ${words.join(', ')}.`)]] : [];
}

function vagueRow([words, [low, high]]: [string, readonly [number, number]]): [string, string] {
  return [
    words,
    high === Infinity ? `${grouped(low)} or more` : `${grouped(low)} to ${grouped(high)}`,
  ];
}

const grouped = (number: number) => printQuantity(exactly(number, 'count'));

const percent = (part: number) => `${Math.round(part * 100)}%`;
