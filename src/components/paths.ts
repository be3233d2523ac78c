import {
  articleIdsByEvent,
  articleView,
  chartIds,
  chartPageView,
  eventIds,
  eventIdsWithSeries,
  eventPageView,
  type Ledger,
  openLedger,
  pageIds,
  keyOfView,
  type PageKind,
  pageView,
  SETTINGS,
  topicIds,
  topicPageView,
} from '#ledger';

/** A path for each page of a kind, with all that it shows, and the key that changes with it. */
function pathsOf<Name extends string, View>(
  kind: PageKind,
  name: Name,
  idsOf: (ledger: Ledger) => string[],
  viewOf: (ledger: Ledger, id: string) => View,
) {
  const viewed = lastOf(viewOf);
  return () => {
    // Only builds keep pages.
    const isKept = !process.env[SETTINGS.live];
    return idsOf(openLedger()).map((id) => {
      const params = { [name]: id } as Record<Name, string>;
      return new ViewPath(params, isKept ? keyOfView(kind, id) : undefined, id, viewed);
    });
  };
}

/** A class, since an archive has tens of thousands, and an object with an accessor of its own takes ten times the memory. */
class ViewPath<Params, View> {
  readonly params: Params;
  readonly cacheKey: string | undefined;
  readonly #id: string;
  readonly #viewed: (ledger: Ledger, id: string) => View;

  constructor(
    params: Params,
    cacheKey: string | undefined,
    id: string,
    viewed: (ledger: Ledger, id: string) => View,
  ) {
    this.params = params;
    this.cacheKey = cacheKey;
    this.#id = id;
    this.#viewed = viewed;
  }

  get props(): View {
    return this.#viewed(openLedger(), this.#id);
  }
}

/**
 * The view is made when its page is: of all pages of a kind, a browser looks at one. It is that of
 * the newest reading, since Astro may keep a path that it asked for while the content was read. Only the
 * last one is held: Astro asks twice for each file, and makes those of one article or chart one after the other.
 */
function lastOf<View>(viewOf: (ledger: Ledger, id: string) => View): typeof viewOf {
  let last: { ledger: Ledger; id: string; view: View } | undefined;
  return (ledger, id) => {
    if (last?.ledger !== ledger || last.id !== id) last = { ledger, id, view: viewOf(ledger, id) };
    return last.view;
  };
}

export const articlePaths = pathsOf('articles', 'slug', articleIdsByEvent, articleView);
export const chartPaths = pathsOf('charts', 'chart', chartIds, chartPageView);
export const eventPaths = pathsOf('events', 'event', eventIds, eventPageView);
export const pagePaths = pathsOf('pages', 'page', pageIds, pageView);
export const topicPaths = pathsOf('topics', 'topic', topicIds, topicPageView);

/** Paths of the events that have readings over time to download. */
export function seriesPaths() {
  const ids = new Set(eventIdsWithSeries(openLedger()));
  return eventPaths().filter(({ params }) => ids.has(params.event));
}
