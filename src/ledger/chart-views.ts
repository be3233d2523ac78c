/** What each kind of chart draws: records, put together, and nothing else. */
import type { FigureCorrection } from './page-views.ts';
import type {
  ClaimView,
  DateView,
  FigureView,
  MeasureView,
  SeriesView,
  SourceView,
} from './views.ts';

export interface ChartBase {
  id: string;
  /** Markdown, inline only; it may hold bindings. */
  title: string;
  subtitle?: string;
  note?: string;
  /** Of the figures that it draws, newest first; absent where there is none. */
  corrections?: FigureCorrection[];
}

/** A figure by one claim, with the words beside it. */
export interface RowView {
  label: string;
  /** '<event>/<figure>'. */
  figure: string;
  claim: ClaimView;
}

/** One bar per row, every row of the same measure. */
export interface BarsView extends ChartBase {
  kind: 'bars';
  measure: MeasureView;
  rows: RowView[];
}

/** One row per originator of one figure; replaced claims are drawn as ghosts of their successor. */
export interface ClaimsView extends ChartBase {
  kind: 'claims';
  measure: MeasureView;
  figure: FigureView;
  claims: ClaimView[];
}

/** A part with the value of the facet that tells it apart; equal values look equal. */
export interface PartView extends RowView {
  group: string;
}

/** A bar per whole, each divided into parts by its own originator. */
export interface PartsView extends ChartBase {
  kind: 'parts';
  measure: MeasureView;
  /** Facet that tells the parts apart, in words: 'Status'. */
  facet: string;
  bars: (RowView & { parts: PartView[] })[];
}

/** A series under the words beside its line. */
export interface LineView {
  label: string;
  /** '<event>/<figure>' whose value is read again and again. */
  figure: string;
  series: SeriesView;
}

/** Something that happened. */
export interface HappeningView {
  when: DateView;
  /** Inline Markdown; it may hold bindings. */
  label: string;
  /** The label without its marks, for pictures. */
  text: string;
  source: SourceView;
}

/** Step lines on one axis of time and one of counts. */
export interface SeriesChartView extends ChartBase {
  kind: 'series';
  measure: MeasureView;
  cumulative: boolean;
  lines: LineView[];
  events: HappeningView[];
}

export type Granularity = 'day' | 'week' | 'month' | 'year';

/** A count for one period; without a claim, the source gives no figure for it. */
export interface PeriodView {
  when: DateView;
  /** '<event>/<figure>'. */
  figure: string;
  claim?: ClaimView;
}

/** Columns side by side, one for each period; those that nothing is known of are left out here. */
export interface ColumnsView extends ChartBase {
  kind: 'columns';
  measure: MeasureView;
  every: Granularity;
  /** First and last period that the axis shows. */
  from: DateView;
  to: DateView;
  /** Earliest first. */
  periods: PeriodView[];
  /** The series that the periods are read from; figures of their own have none. */
  series?: SeriesView;
}

/** A small chart per series, all on one scale: lines where they cumulate, else columns. */
export interface SmallMultiplesView extends ChartBase {
  kind: 'small-multiples';
  measure: MeasureView;
  cumulative: boolean;
  panels: LineView[];
}

export interface TimelineView extends ChartBase {
  kind: 'timeline';
  events: HappeningView[];
}

/** A vote with its outcome in words. */
export interface BallotView {
  body: string;
  when?: DateView;
  /** Inline Markdown. */
  outcome: string;
  /** The outcome without marks and links. */
  outcomeText: string;
  groups: RowView[];
}

export interface VoteView extends ChartBase {
  kind: 'vote';
  measure: MeasureView;
  votes: BallotView[];
}

/** Degrees north and east. */
export type PositionView = [north: number, east: number];

/** Degrees. */
export interface BoundsView {
  west: number;
  south: number;
  east: number;
  north: number;
}

export interface MapView extends ChartBase {
  kind: 'map';
  /** What the map does not say, and whose base map it is. Plain text; it stands wherever the map does. */
  disclaimer: string;
  shape: 'portrait' | 'square' | 'landscape';
  bounds: BoundsView;
  territories: string[];
  borders: { between: [string, string]; line: 'solid' | 'dashed' | 'none'; label?: string }[];
  water: { label?: string; outline: PositionView[] }[];
  labels: { text: string; at: PositionView; kind: 'country' | 'territory' | 'water' }[];
  places: { name: string; at: PositionView; kind: 'city' | 'town' | 'site' }[];
  inset?: BoundsView;
}

export type ChartView =
  | BarsView
  | ClaimsView
  | PartsView
  | SeriesChartView
  | ColumnsView
  | SmallMultiplesView
  | TimelineView
  | VoteView
  | MapView;

export type ChartViewOf<Kind extends ChartView['kind']> = Extract<ChartView, { kind: Kind }>;
