/** What a peer's site is made of: files of these shapes, besides Markdown. Addresses are paths of the site. */

/** A link in a list, with what stands beneath it. */
export interface Row {
  path: string;
  title: string;
  text: string;
  /** The day of an article, as written in data and in words; both empty for other links. */
  date: string;
  day: string;
}

export interface Section {
  title: string;
  rows: Row[];
}

/** What every page has in its head. */
export interface PageHead {
  path: string;
  title: string;
  description: string;
  /** Key of `Styles`. */
  style: string;
}

export interface Listing extends PageHead {
  sections: Section[];
}

export interface Document {
  publisher: string;
  title: string;
  url: string;
  date: string;
  day: string;
}

interface Claim {
  by: string;
  says: string;
  date: string;
  day: string;
  source: string;
}

/** The first claim is the one that articles print. */
export interface Figure {
  id: string;
  label: string;
  measure: string;
  counts: string;
  claims: Claim[];
}

export interface EventInput extends PageHead {
  id: string;
  name: string;
  place: string;
  date: string;
  day: string;
  figures: Record<string, Figure>;
  articles: Row[];
}

export interface ChartInput extends PageHead {
  id: string;
  /** The style of the page without a frame, for other sites. */
  embed: string;
  /** '<event>/<figure>' of what is drawn. */
  figures: string[];
  sources: string[];
  articles: Row[];
}

export interface ArticleInput extends PageHead {
  date: string;
  day: string;
  topics: { path: string; title: string }[];
  /** '<event>/<figure>' of each number of the text, in its order. */
  records: string[];
  /** Of the documents that the text cites. */
  sources: string[];
  related: Row[];
  steps: Row[];
}

/** The style sheet inside a page and the policy that allows it. */
export type Styles = Record<string, { css: string; policy: string }>;

export interface SiteInput {
  title: string;
  description: string;
  url: string;
  /** How many articles a feed holds. */
  feed: number;
  icon: string;
  serif: string;
  sans: string;
  print: string;
}
