import type { Quantity } from '#quantity';
import { isResolved, resolveBinding } from '../bind.ts';
import { type BindingTarget, readBindingTarget } from '../binding-target.ts';
import { splitScheme } from '../link-scheme.ts';
import { NOWHERE } from '../nowhere.ts';
import type { ProseText } from '../prose.ts';
import type { ArticleRecord, ChartRecord, Content } from '../records.ts';
import { drawingOf } from './drawing/drawn.ts';

/**
 * True when an article prints a figure, computes with it, or shows a chart that does or draws it. So
 * too where a chart is broken: nobody knows what it draws.
 */
export function showsFigure(content: Content, article: ArticleRecord, figure: string): boolean {
  const charts = chartsOf(content, article);
  const texts = [article, ...charts].flatMap(({ prose }) => prose);
  return (
    targetsOf(texts).some((target) => figuresOf(target).includes(figure)) ||
    charts.some((chart) => draws(content, chart, figure))
  );
}

/** The numbers that an article computes from a figure. */
export function computedFrom(content: Content, article: ArticleRecord, figure: string): Quantity[] {
  const computed = targetsOf(article.prose).filter(
    (target) => target.computed && figuresOf(target).includes(figure),
  );
  return computed.flatMap((target) => {
    const resolved = resolveBinding(content, target, NOWHERE);
    return isResolved(resolved) ? [resolved.quantity] : [];
  });
}

function draws(content: Content, { value }: ChartRecord, figure: string): boolean {
  if (value.kind === 'timeline' || value.kind === 'map') return false;
  return drawingOf(content, value)?.figures.some(({ ref }) => ref === figure) ?? true;
}

function figuresOf({ subject, computed }: BindingTarget): string[] {
  return [subject, ...(computed?.others ?? [])].map(({ figure }) => figure);
}

function chartsOf(content: Content, { prose }: ArticleRecord): ChartRecord[] {
  return linked(prose, 'chart').flatMap((id) => content.charts.get(id) ?? []);
}

function targetsOf(texts: readonly ProseText[]): BindingTarget[] {
  return linked(texts, 'figure').flatMap((rest) => readBindingTarget(rest) ?? []);
}

/** What stands after the scheme in each link of it. */
function linked(texts: readonly ProseText[], scheme: string): string[] {
  const links = texts.flatMap(({ destinations }) => destinations.map(splitScheme));
  return links.flatMap((link) => {
    return link.scheme === scheme ? [link.rest] : [];
  });
}
