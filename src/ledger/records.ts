import type { Place, Problem, TextFile } from '#problems';
import type { Quantity } from '#quantity';
import type {
  Agent,
  Article,
  Chart,
  Claim,
  Event,
  Facet,
  Figure,
  Measure,
  Page,
  Reading,
  Series,
  Site,
  Source,
  Topic,
} from '#schema';
import type { Kept } from './kept.ts';
import type { Located } from './located.ts';
import type { Looks } from './looks.ts';
import type { ProseText } from './prose.ts';

export interface ClaimRecord extends Located<Claim> {
  /** '<event>/<figure>'. */
  figure: string;
  /** Undefined when `says` cannot be read; that is reported where it is read. */
  quantity: Quantity | undefined;
  /** The claim that replaces this one. */
  replacedBy?: string;
}

export interface FigureRecord extends Located<Figure> {
  ref: string;
  event: string;
  claims: Map<string, ClaimRecord>;
}

export interface ReadingRecord {
  value: Reading;
  /** Undefined where the source gives no figure. */
  quantity: Quantity | undefined;
  at(column: string): Place;
}

export interface SeriesRecord extends Located<Series> {
  event: string;
  readings: ReadingRecord[];
}

export interface EventRecord extends Located<Event> {
  figures: Map<string, FigureRecord>;
  series: Map<string, SeriesRecord>;
}

export interface ChartRecord extends Located<Chart> {
  prose: ProseText[];
}

/** Why an article is not published yet. */
export type Unpublished = { kind: 'draft' } | { kind: 'until'; date: string };

export interface ArticleRecord extends Located<Article> {
  /** Set in a preview, which shows the article all the same. */
  unpublished?: Unpublished;
  /** Title, standfirst, key points and body, in this order. */
  prose: ProseText[];
  /** Images in the folder of the article, by file name. */
  images: Map<string, ImageRecord>;
}

interface PageRecord extends Located<Page> {
  /** The body alone. */
  prose: ProseText[];
}

export interface ImageRecord {
  path: string;
  absolute: string;
  width: number;
  height: number;
  digest: string;
}

/** The whole content folder as records, before references are followed. */
export interface Content {
  /** The content folder as people type it. */
  root: string;
  site: Located<Site> | undefined;
  agents: Map<string, Located<Agent>>;
  measures: Map<string, Located<Measure>>;
  facets: Map<string, Located<Facet>>;
  /** Names that hold a numeral and count nothing. */
  names: string[];
  sources: Map<string, Located<Source>>;
  /** In the order of topics.yaml; empty where there is no such file. */
  topics: Map<string, Located<Topic>>;
  events: Map<string, EventRecord>;
  charts: Map<string, ChartRecord>;
  articles: Map<string, ArticleRecord>;
  pages: Map<string, PageRecord>;
  /** True of content that is shown with what is not published yet. */
  preview?: boolean;
  /** Ids of records that could not be read: a reference to them is no problem of its own. */
  broken: Set<string>;
  problems: Problem[];
  texts: Map<string, TextFile>;
  /** What earlier readings found in single files. */
  kept: Kept;
  /** Where it is noted who looks at what, in a build. */
  looks?: Looks;
}
