/**
 * What a page may show. A view is plain data with every reference resolved: templates, the
 * Markdown renderer and the charts receive a view and nothing else, so the fingerprint of a view
 * covers all that the page shows.
 */
import type { Quantity } from '#quantity';
import type { Dating, Policy, Reason, Stance } from '#schema';
import type { ChartView } from './chart-views.ts';

/** A date as an editor wrote it and as a reader reads it. */
export interface DateView {
  /** EDTF: '2014-08-27', '2014-07-08/2014-08-26', '2014-09~'; times of articles in the zone of the site. */
  edtf: string;
  /** In words, without the name of the day: '27 August 2014', 'about September 2014'. */
  text: string;
  /** ISO 8601, for <time datetime>; absent where the date is imprecise or an interval. */
  machine?: string;
  /** Milliseconds since 1970 at which a day begins that the zone of the site begins at another time than UTC. */
  start?: number;
}

export interface LicenceView {
  name: string;
  url?: string;
}

/** What a publisher says of itself, for programs. */
export interface ImprintView {
  logo?: string;
  founded?: DateView;
  /** Its pages on other sites. */
  sameAs?: string[];
  /** Paths of the site, or full addresses. */
  policies: { corrections: string } & Partial<Record<Policy, string>>;
}

export interface SiteView {
  title: string;
  description: string;
  /** Absolute, with a trailing slash. */
  url: string;
  language: string;
  publisher: { name: string; url?: string; email?: string };
  imprint: ImprintView;
  licences: { text: LicenceView; data: LicenceView };
  navigation: { label: string; href: string }[];
  /** The pages of the content that are no articles, by id: about, method. */
  pages: { id: string; title: string }[];
  /** True of a site that shows what is not published yet. */
  preview?: boolean;
}

export interface AgentView {
  id: string;
  name: string;
  /** The name to print where the full one is too long; equal to `name` if there is no other. */
  short: string;
  /** In words: 'UN body', 'news outlet', 'government'. */
  kind: string;
}

export interface SourceView {
  id: string;
  publisher: string;
  title: string;
  author?: string;
  date?: DateView;
  /** The publisher's own address of the document. */
  url?: string;
  /** An archived copy of `url`. */
  archived?: string;
  /** Where a mirror or a relay was read, when that is not the publisher's own page. */
  seenAt?: string;
  copy: 'original' | 'mirror' | 'relay';
  /** BCP 47, when it differs from the language of the site. */
  language?: string;
  /** Licence of the document, where its data are reused. */
  licence?: string;
  note?: string;
}

export interface MeasureView {
  id: string;
  label: string;
  /** The unit in words, for one and for more: 'person', 'people'. */
  one: string;
  other: string;
  /** What is counted, and by which rule. */
  counts: string;
}

export interface ClaimView {
  id: string;
  quantity: Quantity;
  /** The quantity in the source's own words: 'at least 2,104'. */
  says: string;
  by: AgentView;
  via: AgentView[];
  source: SourceView;
  locator?: string;
  quote?: string;
  asOf?: DateView;
  stance: Stance;
  includes: string[];
  excludes: string[];
  note?: string;
  /** The claim of the same figure that this one replaces, and why, in words. */
  replaces?: string;
  because?: string;
  /** The reason by its id: 'later-deaths'. */
  reason?: Reason;
  /** The claim that replaced this one. A claim is current when this is absent. */
  replacedBy?: string;
}

export interface EventView {
  id: string;
  title: string;
  place?: string;
  period?: DateView;
  summary?: string;
}

export interface FigureView {
  /** '<event>/<figure>': its address is /figures/<event>/#<figure>. */
  ref: string;
  id: string;
  event: EventView;
  label: string;
  measure: MeasureView;
  /** Facets in words and by id: { facet: 'Status', value: 'civilian', ids: ['status', 'civilian'] }. */
  of: { facet: string; value: string; ids: [facet: string, value: string] }[];
  partOf?: { ref: string; label: string };
  place?: string;
  period?: DateView;
  note?: string;
  /** In the order of the file; rival and replaced ones included. */
  claims: ClaimView[];
}

/** One reading of a series; `quantity` is absent where the source gives no figure. */
export interface ReadingView {
  when: DateView;
  quantity?: Quantity;
  says: string;
  source: SourceView;
  because?: string;
  /** The reason by its id: 'reclassified'. */
  reason?: Reason;
  note?: string;
}

export interface SeriesView {
  id: string;
  label: string;
  note?: string;
  figure: string;
  by: AgentView;
  /** True when each reading counts from the start; false when each counts its own period. */
  cumulative: boolean;
  /** Whether the dates are those of what happened or of the reports; left out where it is not stated. */
  datedBy?: Dating;
  readings: ReadingView[];
}

/** What a printed number was computed from. */
export interface ComputationView {
  operation: 'share-of' | 'sum' | 'difference' | 'ratio-to';
  inputs: { figure: string; claim: string }[];
  /** The result with its bounds, hedges of the inputs included. */
  result: Quantity;
}

/** A link of the prose that is bound to a record. */
export interface BindingView {
  /** As written in the link: 'protective-edge/palestinians-killed#ocha-2014'. */
  target: string;
  figure: string;
  claim: string;
  computed?: ComputationView;
}

export interface ImageView {
  /** Path below the content folder. */
  file: string;
  /** Pixels. */
  width: number;
  height: number;
  digest: string;
}

/** All that the links of one text point to, so that it can be rendered with nothing else at hand. */
export interface References {
  /** In the order of the text; the same target may be bound more than once. */
  bindings: BindingView[];
  /** By '<event>/<figure>'. */
  figures: Record<string, FigureView>;
  sources: Record<string, SourceView>;
  /** By chart id. The figures behind a chart are inside it, not in `figures`. */
  charts: Record<string, ChartView>;
  /** By the path that the text gives. */
  images: Record<string, ImageView>;
}
