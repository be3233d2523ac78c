/** What the pages and feeds show that list articles. */
import type { ChartView } from './chart-views.ts';
import type { ArticleSummary, ArticleView, CorrectionView, TopicView } from './page-views.ts';
import type { EventView, SiteView } from './views.ts';

export interface HomeView {
  site: SiteView;
  lead?: LeadView;
  /** The newest after the lead, newest first. */
  articles: ArticleSummary[];
  /** How many articles there are in all. */
  total: number;
  topics: TopicEntry[];
  /** Those whose figures the newest articles print come first. */
  events: EventView[];
  /** How many events there are in all. */
  eventTotal: number;
}

/** The newest article, as the home page shows it. */
export interface LeadView extends ArticleSummary {
  /** Plain text each. */
  keyPoints: string[];
  /** The first chart of the article. */
  chart?: ChartView;
}

/** Every article by the month of its publication, newest first. */
export interface ArchiveView {
  site: SiteView;
  years: { year: string; months: ArchiveMonth[] }[];
}

export interface ArchiveMonth {
  /** 'November 2026', or the year alone where no month is given. */
  label: string;
  articles: ArticleSummary[];
}

/** A topic and the articles that have it. */
export interface TopicPageView {
  site: SiteView;
  topic: TopicView;
  /** What the topic covers; plain text. */
  summary?: string;
  /** Newest first. */
  articles: ArticleSummary[];
  /** The events whose figures these articles print. */
  events: EventView[];
}

export interface TopicsPageView {
  site: SiteView;
  topics: TopicEntry[];
}

/** What lists of topics show. */
export interface TopicEntry {
  topic: TopicView;
  summary?: string;
  /** How many articles have it. */
  articles: number;
}

/** Every correction of the articles that are shown, newest first. */
export interface CorrectionsPageView {
  site: SiteView;
  corrections: { correction: CorrectionView; article: ArticleSummary }[];
}

/** What can be looked for, as lists: all that the search finds without its texts. */
export interface SearchPageView {
  site: SiteView;
  /** Every article by the year of its publication, newest first. */
  years: ({ year: string } & FoundArticles)[];
  /** As the page of topics lists them. */
  topics: ({ topic: TopicView } & FoundArticles)[];
  events: EventView[];
  /** As the page of charts lists them. */
  charts: ChartView[];
}

/** What the page of the search lists of a year or of a topic. */
export interface FoundArticles {
  /** How many articles there are. */
  total: number;
  /** Newest first; none given where the site has more of them than a page can list. */
  articles?: ArticleSummary[];
}

/** What feeds hold: the newest articles, newest first. */
export interface FeedView {
  site: SiteView;
  articles: ArticleView[];
}
