import { problem, type Problem } from '#problems';
import { readBindingTarget } from '../../binding-target.ts';
import { findFigure } from '../../bind.ts';
import { splitScheme } from '../../link-scheme.ts';
import { placeOf } from '../../located.ts';
import { NOWHERE } from '../../nowhere.ts';
import type { ProseText } from '../../prose.ts';
import type { ChartRecord, Content } from '../../records.ts';
import { type Drawing, drawingOf } from './drawn.ts';
import { titleWay } from './title-way.ts';

/**
 * A title is a finding, prints only what is drawn, and goes the way that the readings go. The titles
 * of timelines and maps may say more, since those draw no records. None is judged before all that
 * the chart draws can be read.
 */
export function titleRules(content: Content, chart: ChartRecord): Problem[] {
  const [title] = chart.prose;
  const drawing = content.broken.has(`charts/${chart.id}`) ? null : drawingOf(content, chart.value);
  if (!title || !drawing) return [];
  return [
    ...onlyDrawn(content, drawing, title),
    ...titleWay(drawing.runs, title),
    ...isFinding(content, drawing, chart),
  ];
}

function onlyDrawn(content: Content, { figures }: Drawing, title: ProseText): Problem[] {
  const drawn = new Set(figures.map(({ ref }) => ref));
  return title.links.flatMap(({ destination, start, end }) => {
    const other = printedFigures(destination).find(
      (ref) => !drawn.has(ref) && isKnown(content, ref),
    );
    if (other === undefined) return [];
    return [problem('chart/title-not-drawn', title.at(start, end), { figure: other })];
  });
}

function isKnown(content: Content, ref: string): boolean {
  const figure = findFigure(content, ref, NOWHERE);
  return typeof figure === 'object' && 'claims' in figure;
}

function printedFigures(destination: string): string[] {
  const { scheme, rest } = splitScheme(destination);
  const target = scheme === 'figure' ? readBindingTarget(rest) : undefined;
  if (!target) return [];
  return [target.subject, ...(target.computed?.others ?? [])].map(({ figure }) => figure);
}

/** A name of what is counted says nothing about it. */
function isFinding(content: Content, drawing: Drawing, chart: ChartRecord): Problem[] {
  const words = bare(plainWordsOf(chart));
  if (!namesOf(content, drawing).some((name) => bare(name) === words)) return [];
  return [problem('chart/title-is-a-label', placeOf(chart, ['title']), {})];
}

function plainWordsOf({ prose: [title] }: ChartRecord): string {
  return title?.words ?? '';
}

function bare(name: string): string {
  return name
    .trim()
    .replace(/[.:!?]+$/, '')
    .toLowerCase();
}

function namesOf(content: Content, { figures, series }: Drawing): string[] {
  const counted = figures.flatMap(({ event, value: { label, measure } }) => [
    label,
    content.measures.get(measure)?.value.label ?? label,
    content.events.get(event)?.value.title ?? label,
  ]);
  return [...counted, ...series.map(({ value }) => value.label)];
}
