/** Of each event. Twenty articles share one, so there are four figures for each article. */
export const FIGURES = 80;
export const CHARTS = ['bars', 'claims', 'more'];

/** The figure that exactly this many articles print, or all of a smaller corpus. */
export const SHARED = { event: 'event-0', figure: `figure-${FIGURES - 1}`, articles: 100 };

/** What an article prints: numbers of its event, charts of its event, and maybe the shared figure. */
export interface Subject {
  article: number;
  event: number;
  /** Numbers of the figures of the event, in the order in which they are printed. */
  figures: number[];
  charts: string[];
  printsShared: boolean;
}

export const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** What the office says of a figure of an event. */
export const countOf = (event: number, figure: number) => 100 + ((event * 37 + figure * 53) % 900);

export function subjectOf(article: number, events: number): Subject {
  const event = article % events;
  const first = Math.floor(article / events) * 4;
  return {
    article,
    event,
    figures: range(14).map((index) => (first + index) % (FIGURES - 1)),
    charts: CHARTS.map((kind) => `event-${event}-${kind}`),
    printsShared: article < SHARED.articles,
  };
}
