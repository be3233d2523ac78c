import type { ArticleLink, RelatedView } from './page-views.ts';
import { listAt } from './list-at.ts';
import { oncePerReading } from './once-per-reading.ts';
import { printedFigures } from './printed-figures.ts';
import type { ArticleRecord, Content } from './records.ts';
import { momentView } from './instants.ts';
import { defined } from './view-records.ts';
import { articleLink, newestFirst, topicView } from './view-summaries.ts';

const MOST = 3;
/** Of a topic only the articles published nearest before and after are weighed. */
const NEAR = 10;

/** Where each article stands in the order of publication, and which ones print a figure or have a topic. */
interface Shelves {
  order: readonly ArticleRecord[];
  place: Map<string, number>;
  byFigure: Map<string, number[]>;
  byTopic: Map<string, number[]>;
}

/** The articles published next after and last before one. */
export function neighbours(
  content: Content,
  article: ArticleRecord,
): { next?: ArticleLink; previous?: ArticleLink } {
  const { order, place } = shelves(content);
  const here = place.get(article.id) ?? 0;
  const [next, previous] = [order[here - 1], order[here + 1]];
  return defined({
    next: next && articleLink(content, next),
    previous: previous && articleLink(content, previous),
  });
}

/**
 * Articles that go with one: first those that share most figures with it, then most topics, then
 * those published nearest to it, so that a new article changes nothing around old ones.
 */
export function relatedTo(content: Content, article: ArticleRecord): RelatedView[] {
  const all = shelves(content);
  const here = all.place.get(article.id) ?? 0;
  const topics = [...new Set(article.value.topics)];
  const figures = sharedFigures(all, article);
  return candidates(all, article, here, figures)
    .map((place) => ({
      place,
      figures: figures.get(place) ?? 0,
      topics: topics.filter((topic) => all.order[place]?.value.topics.includes(topic)),
    }))
    .sort(
      (a, b) =>
        b.figures - a.figures ||
        b.topics.length - a.topics.length ||
        Math.abs(a.place - here) - Math.abs(b.place - here) ||
        a.place - b.place,
    )
    .slice(0, MOST)
    .map(({ place, figures, topics: [topic] }) => {
      const other = all.order[place] ?? article;
      return defined({
        ...articleLink(content, other),
        published: momentView(content, other.value.published),
        figures,
        topic: topic === undefined ? undefined : topicView(content, topic),
      });
    });
}

/** How many figures each article prints that this one prints too, by its place. */
function sharedFigures({ byFigure }: Shelves, article: ArticleRecord): Map<number, number> {
  const counts = new Map<number, number>();
  for (const figure of printedFigures(article))
    for (const place of byFigure.get(figure) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

function candidates(
  { byTopic }: Shelves,
  article: ArticleRecord,
  here: number,
  sharers: ReadonlyMap<number, number>,
): number[] {
  const fellows = article.value.topics.flatMap((topic) => {
    const places = byTopic.get(topic) ?? [];
    const own = places.indexOf(here);
    return places.slice(Math.max(0, own - NEAR), own + NEAR + 1);
  });
  return [...new Set([...sharers.keys(), ...fellows])].filter((place) => place !== here);
}

const shelves = oncePerReading((content: Content): Shelves => {
  const order = newestFirst(content);
  return {
    order,
    place: new Map(order.map(({ id }, place) => [id, place])),
    byFigure: placesBy(order, (article) => printedFigures(article)),
    byTopic: placesBy(order, ({ value }) => new Set(value.topics)),
  };
});

function placesBy(
  order: readonly ArticleRecord[],
  keysOf: (article: ArticleRecord) => ReadonlySet<string>,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, article] of order.entries())
    for (const key of keysOf(article)) listAt(places, key).push(place);
  // A list that was pushed to has room for sixteen more.
  return new Map(Array.from(places, ([key, list]) => [key, list.slice()]));
}
