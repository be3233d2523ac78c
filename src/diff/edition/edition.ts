import type { CountedRecord, FigureFacts, SeriesFacts, SourceFacts } from './records.ts';

/** What stands on a site at one time, as its readers find it: read from the built files alone. */
export interface Edition {
  /** The folder of the built site. */
  folder: string;
  /** By address: '/articles/x/'. */
  pages: Map<string, ReadPage>;
  /** By '<event>/<figure>'. */
  figures: Map<string, FigureFacts>;
  /** By '<event>/<series>'. */
  series: Map<string, SeriesFacts>;
  sources: Map<string, SourceFacts>;
  /** By id. */
  charts: Map<string, ChartFacts>;
  /** Corrections that name a figure, of every article. */
  corrections: CorrectionFacts[];
  /** What the feed of articles holds, by address. */
  feed: Map<string, FeedEntry>;
}

export interface ChartFacts {
  id: string;
  title: string;
  kind: string;
  /** '<event>/<figure>#<claim>' of each claim that it draws. */
  claims: Set<string>;
  /** '<event>/<series>' of each series that it draws. */
  series: Set<string>;
  /** All that it draws, as one text to compare. */
  rows: string;
  /** Path of its picture below the root of the site. */
  picture: string;
}

export interface CorrectionFacts {
  /** Never reused: '<article>/<day>'. */
  id: string;
  /** Address of the article. */
  article: string;
  /** '<event>/<figure>'. */
  figure: string;
  was: string;
  now: string;
}

export interface FeedEntry {
  title: string;
  /** All of it as one text to compare. */
  whole: string;
}

/** A run of text that stands in a page by itself: a paragraph, a heading, a row of a table. */
export interface Block {
  kind: 'heading' | 'text' | 'row';
  text: string;
}

/** Words of a page that are bound to a record. */
export interface PrintedCount {
  words: string;
  /** Index of its block, and where in the text of it the words begin. */
  block: number;
  start: number;
  /** One claim, or those that a number is computed from. */
  records: CountedRecord[];
}

/** Why an article is not published yet; of a time to come, as the page says it. */
export type NotYet = { kind: 'draft' } | { kind: 'until'; at: string; words: string };

export type PageKind = 'article' | 'figures' | 'chart' | 'topic' | 'page';

/**
 * Parts of a page that can change one without the other, each as a digest: the texts of all pages of a large
 * site are more than memory may hold.
 */
export interface PageParts {
  /** Every word of its text. */
  text: string;
  /** The records behind its numbers. */
  records: string;
  /** The charts as they are drawn. */
  charts: string;
  /** All between the frame. */
  main: string;
  /** Head, masthead and footer. */
  frame: string;
}

export interface ReadPage {
  address: string;
  kind: PageKind;
  /** Its heading. */
  title: string;
  /** BCP 47. */
  language: string;
  blocks: Block[];
  counts: PrintedCount[];
  /** What each of its corrections says, by `correctionWords`. */
  corrections: string[];
  /** Ids of the charts on it, in order. */
  charts: string[];
  notYet: NotYet | undefined;
  /** The day of its last update, as it stands beside the headline. */
  updated: string | undefined;
  parts: PageParts;
}
