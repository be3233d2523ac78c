import { instantOf, momentView } from './instants.ts';
import type { Ledger } from './ledger.ts';
import { unpublished } from './shown-content.ts';
import type { Content } from './records.ts';
import type { DateView } from './views.ts';

/** What the pages do not show of a content. */
export interface LeftOut {
  drafts: number;
  /** Articles whose time has not come, by that time. */
  until: { date: DateView; articles: number }[];
  /** Records that only those articles use. */
  charts: number;
  figures: number;
  claims: number;
  series: number;
  sources: number;
}

export function leftOut({ content, shown, now }: Ledger): LeftOut {
  const hidden = [...content.articles.values()].filter(({ id }) => !shown.articles.has(id));
  const marks = hidden.flatMap((article) => unpublished(content, article, now) ?? []);
  const dates = marks.flatMap((mark) => (mark.kind === 'until' ? mark.date : []));
  const until = [...Map.groupBy(dates, (date) => instantOf(content, date))]
    .sort(([a], [b]) => a - b)
    .map(([, [first = '', ...more]]) => ({
      date: momentView(content, first),
      articles: 1 + more.length,
    }));
  const [all, some] = [sizes(content), sizes(shown)];
  return {
    drafts: marks.length - dates.length,
    until,
    charts: all.charts - some.charts,
    figures: all.figures - some.figures,
    claims: all.claims - some.claims,
    series: all.series - some.series,
    sources: all.sources - some.sources,
  };
}

function sizes({ charts, events, sources }: Content) {
  const all = [...events.values()];
  const figures = all.flatMap((event) => [...event.figures.values()]);
  return {
    charts: charts.size,
    figures: figures.length,
    claims: figures.reduce((sum, figure) => sum + figure.claims.size, 0),
    series: all.reduce((sum, event) => sum + event.series.size, 0),
    sources: sources.size,
  };
}
