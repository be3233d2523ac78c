import { readBindingTarget } from './binding-target.ts';
import { splitScheme } from './link-scheme.ts';
import type { ArticleRecord } from './records.ts';

/** The figures that the words of an article print, as '<event>/<figure>'. */
export function printedFigures(article: ArticleRecord): ReadonlySet<string> {
  const known = printed.get(article);
  if (known) return known;
  const figures = new Set(
    article.prose.flatMap(({ destinations }) => destinations.flatMap(figuresOf)),
  );
  printed.set(article, figures);
  return figures;
}

/** Articles are compared with one another, and a record is not changed once it is read. */
const printed = new WeakMap<ArticleRecord, ReadonlySet<string>>();

/** The events of these figures, in the order of the words. */
export function printedEvents(article: ArticleRecord): string[] {
  return [...new Set(Array.from(printedFigures(article), (ref) => ref.split('/')[0] ?? ''))];
}

/** The figures that a link prints; none where it is no binding. */
export function figuresOf(destination: string): string[] {
  const { scheme, rest } = splitScheme(destination);
  const target = scheme === 'figure' ? readBindingTarget(rest) : undefined;
  if (!target) return [];
  return [target.subject, ...(target.computed?.others ?? [])].map(({ figure }) => figure);
}
