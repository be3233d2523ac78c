import type { Chart } from '#schema';
import { findFigure, isResolved, resolveBinding } from './bind.ts';
import { type BindingTarget, readBindingTarget } from './binding-target.ts';
import { splitScheme } from './link-scheme.ts';
import { NOWHERE } from './nowhere.ts';
import type { ProseText } from './prose.ts';
import type { ChartRecord, Content } from './records.ts';

/** What some texts lead to, by their links and by the charts that those show. */
export interface Reach {
  charts: Set<string>;
  /** '<event>/<figure>', of those that are bound, named or drawn. */
  figures: Set<string>;
  /** '<event>/<figure>#<claim>', of those that are named. */
  claims: Set<string>;
  /** The same, of those that are bound or drawn without a name: the only current one of a figure. */
  current: Set<string>;
  /** '<event>/<series>'. */
  series: Set<string>;
  /** '<event>' or '<event>/<figure>', of those whose place on the site is linked to. */
  places: Set<string>;
}

interface Text {
  prose: ProseText[];
  value: { corrections?: { figure?: string | undefined }[] } | object;
}

/** Follows the links of texts, and the charts that they lead to, as far as they go. */
export function reachOf(content: Content, texts: Iterable<Text>): Reach {
  const reach = emptyReach();
  const waiting: Text[] = [...texts];
  for (let text = waiting.pop(); text; text = waiting.pop()) {
    for (const { destinations } of text.prose)
      for (const destination of destinations) waiting.push(...follow(content, reach, destination));
    if ('corrections' in text.value)
      for (const { figure } of text.value.corrections ?? []) addNamed(reach, figure);
  }
  return reach;
}

/** What a chart draws, all rivals of a figure too, and what its words lead to. */
export function reachOfChart(content: Content, chart: ChartRecord): Reach {
  const reach = reachOf(content, [chart]);
  addDrawn(content, reach, chart.value);
  if (chart.value.kind === 'claims') addRivals(content, reach, chart.value.figure);
  return reach;
}

function addRivals(content: Content, reach: Reach, written: string): void {
  const [ref = ''] = written.split('#');
  const figure = findFigure(content, ref, NOWHERE);
  if (typeof figure !== 'object' || !('claims' in figure)) return;
  for (const id of figure.claims.keys()) reach.claims.add(`${ref}#${id}`);
}

function emptyReach(): Reach {
  return {
    charts: new Set(),
    figures: new Set(),
    claims: new Set(),
    current: new Set(),
    series: new Set(),
    places: new Set(),
  };
}

const CHART_PAGE = /^\/charts\/([^/]+)\//;
const EVENT_PAGE = /^\/figures\/([^/]+)\/(?:#(.+))?$/;

/** Adds what a link leads to; gives the chart whose words are still to be followed. */
function follow(content: Content, reach: Reach, destination: string): ChartRecord[] {
  const { scheme, rest } = splitScheme(destination);
  if (scheme === 'figure') addBinding(content, reach, rest);
  if (scheme === '') addPlace(reach, rest);
  const id = scheme === 'chart' ? rest : scheme === '' ? CHART_PAGE.exec(rest)?.[1] : undefined;
  const chart = content.charts.get(id ?? '');
  if (!chart || reach.charts.has(chart.id)) return [];
  reach.charts.add(chart.id);
  addDrawn(content, reach, chart.value);
  return [chart];
}

function addPlace(reach: Reach, path: string): void {
  const [, event, figure] = EVENT_PAGE.exec(path) ?? [];
  if (event !== undefined) reach.places.add(figure === undefined ? event : `${event}/${figure}`);
}

function addBinding(content: Content, reach: Reach, written: string): void {
  const target = addNamed(reach, written);
  const resolved = target && resolveBinding(content, target, NOWHERE);
  if (!resolved || !isResolved(resolved)) return;
  for (const { figure, claim } of resolved.inputs) {
    const name = `${figure.ref}#${claim.id}`;
    if (!reach.claims.has(name)) reach.current.add(name);
  }
}

/** Adds the figures that a binding names, and the claims where it names them. */
function addNamed(reach: Reach, written: string | undefined): BindingTarget | undefined {
  const target = readBindingTarget(written ?? '');
  for (const { figure, claim } of target
    ? [target.subject, ...(target.computed?.others ?? [])]
    : []) {
    reach.figures.add(figure);
    if (claim) reach.claims.add(`${figure}#${claim}`);
  }
  return target;
}

function addDrawn(content: Content, reach: Reach, chart: Chart): void {
  switch (chart.kind) {
    case 'bars':
      return addRows(content, reach, chart.rows);
    case 'claims':
      return void reach.figures.add(chart.figure.split('#')[0] ?? '');
    case 'parts':
      for (const { whole, parts } of chart.bars)
        addRows(content, reach, [{ figure: whole }, ...parts]);
      return;
    case 'columns':
      if (chart.series !== undefined) reach.series.add(chart.series);
      return addRows(content, reach, chart.rows ?? []);
    case 'series':
      return addSeries(reach, chart.lines);
    case 'small-multiples':
      return addSeries(reach, chart.panels);
    case 'vote':
      for (const { groups } of chart.votes) addRows(content, reach, groups);
      return;
    case 'timeline':
    case 'map':
      return;
  }
}

function addRows(content: Content, reach: Reach, rows: readonly { figure: string }[]): void {
  for (const { figure } of rows) addBinding(content, reach, figure);
}

function addSeries(reach: Reach, lines: readonly { series: string }[]): void {
  for (const { series } of lines) reach.series.add(series);
}
