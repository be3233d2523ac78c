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
  figure?: string;
}

/** What lists of articles show. `title` and `standfirst` are plain text here. */
export interface ArticleSummary {
  id: string;
  title: string;
  standfirst: string;
  published: DateView;
  updated?: DateView;
  topics: TopicView[];
  language: string;
  draft: boolean;
}

export interface ArticleView {
  site: SiteView;
  summary: ArticleSummary;
  /** Inline Markdown. */
  title: string;
  /** Inline Markdown. */
  standfirst: string;
  /** Inline Markdown each. */
  keyPoints: string[];
  /** Plain text, for search engines; the standfirst without its marks if the editor gave none. */
  description: string;
  by: string[];
  corrections: CorrectionView[];
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

export interface HomeView {
  site: SiteView;
  /** Newest first. */
  articles: ArticleSummary[];
  events: EventView[];
}

/** An event with all that is on record for it. */
export interface EventRecordsView {
  event: EventView;
  figures: FigureView[];
  series: SeriesView[];
}

/** Every correction of the articles that are shown, newest first. */
export interface CorrectionsPageView {
  site: SiteView;
  corrections: { correction: CorrectionView; article: ArticleSummary }[];
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

/** What can be looked for, as lists: all that the search finds without its texts. */
export interface SearchPageView {
  site: SiteView;
  /** Every article by the year of its publication, newest first. */
  years: { year: string; articles: ArticleSummary[] }[];
  /** By label; the articles of each newest first. */
  topics: { topic: TopicView; articles: ArticleSummary[] }[];
  events: EventView[];
  /** What is no article: method, about. */
  pages: { id: string; title: string }[];
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
  /** By publisher, then by date. */
  sources: {
    source: SourceView;
    /** Figures with a claim or a reading taken from it. */
    figures: FigureSummary[];
    /** Articles that cite it by a link. */
    articles: ArticleSummary[];
  }[];
}
