/** What each kind of page shows: views of records, put together. */
import type { ChartView } from './chart-views.ts';
import type {
  DateView,
  EventView,
  FigureView,
  References,
  SeriesView,
  SiteView,
  SourceView,
} from './views.ts';

export interface TopicView {
  id: string;
  label: string;
}

export interface CorrectionView {
  /** Unique on the site and never reused: '<article>/<day>', with a number from the second of a day. */
  id: string;
  date: DateView;
  was: string;
  now: string;
  reason: string;
  severity: 'meaning' | 'detail';
  /** Id of its place on the page of the article. */
  anchor: string;
  /** The figure that was wrong, as '<event>/<figure>'. */
  figure?: string;
  /** The same in words. */
  about?: FigureSummary;
}

/** A correction of a figure, for each place that shows the figure. */
export interface FigureCorrection {
  correction: CorrectionView;
  /** The article that had it wrong. */
  article: { id: string; title: string };
}

/** Why an article is not published yet. */
export type UnpublishedView = { kind: 'draft' } | { kind: 'until'; date: DateView };

/** What lists of articles show. `title` and `standfirst` are plain text here. */
export interface ArticleSummary {
  id: string;
  title: string;
  standfirst: string;
  published: DateView;
  updated?: DateView;
  /** Day of the newest correction. */
  corrected?: DateView;
  topics: TopicView[];
  language: string;
  /** Set in a preview of what is not published yet. */
  unpublished?: UnpublishedView;
}

/** What leads from an article to another one. */
export interface ArticleLink {
  id: string;
  /** Plain text. */
  title: string;
  language: string;
}

/** An article that goes with another one, and why: figures that both print, or else a topic. */
export interface RelatedView extends ArticleLink {
  published: DateView;
  /** How many figures both print. */
  figures: number;
  topic?: TopicView;
}

export interface ArticleView {
  site: SiteView;
  summary: ArticleSummary;
  /** Whole years since publication, from one year on. */
  age?: number;
  /** The nearest first, three at most. */
  related: RelatedView[];
  /** The one published next, and the one before. */
  next?: ArticleLink;
  previous?: ArticleLink;
  /** Inline Markdown. */
  title: string;
  /** Inline Markdown. */
  standfirst: string;
  /** Inline Markdown each. */
  keyPoints: string[];
  /** Plain text, for search engines; the standfirst without its marks if the editor gave none. */
  description: string;
  by: string[];
  /** Newest first. */
  corrections: CorrectionView[];
  /** Those whose figures the article prints or draws, by id. */
  events: EventView[];
  /** Markdown without front matter. */
  body: string;
  references: References;
}

/** A page of the site that is no article: method, about. */
export interface PageView {
  site: SiteView;
  id: string;
  title: string;
  description?: string;
  updated?: DateView;
  body: string;
  references: References;
}

/** What the page of all events shows. */
export interface EventsPageView {
  site: SiteView;
  events: EventView[];
}

/** An event with all that is on record for it. */
export interface EventRecordsView {
  event: EventView;
  figures: FigureView[];
  series: SeriesView[];
  /** Of its figures, newest first. */
  corrections: FigureCorrection[];
}

/** All that the downloads hold. */
export interface DataPageView {
  site: SiteView;
  events: EventRecordsView[];
  sources: SourceView[];
}

export interface EventPageView extends EventRecordsView {
  site: SiteView;
  /** Articles that print a figure of the event, newest first. */
  printedBy: ArticleSummary[];
}

export interface ChartPageView {
  site: SiteView;
  chart: ChartView;
  /** All that the words of the chart point to. */
  references: References;
  /** The figures that it draws. */
  figures: FigureSummary[];
  /** Articles that show it or lead to it, newest first. */
  shownBy: ArticleSummary[];
}

export interface ChartsPageView {
  site: SiteView;
  /** By the title of the event; charts of no event come last. */
  events: { event: string | null; charts: ChartView[] }[];
}

/** What lists of figures show. */
export interface FigureSummary {
  ref: string;
  label: string;
  /** Title of the event. */
  event: string;
}

export interface SourcesPageView {
  site: SiteView;
  /** By name. */
  publishers: { name: string; sources: SourceEntry[] }[];
}

/** A document, and what quotes it. */
export interface SourceEntry {
  source: SourceView;
  /** Figures with a claim or a reading taken from it, by event. */
  figures: { event: string; figures: FigureSummary[] }[];
  /** Articles that cite it by a link. */
  articles: ArticleLink[];
}
