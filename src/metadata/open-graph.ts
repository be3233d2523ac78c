import { type ArticleView, type DateView, lastChange } from '#ledger';

/** A property of a page as networks read it, with its value. */
export type Property = [name: string, content: string];

/** What networks are told of an article beside its title and picture. */
export function articleProperties(view: ArticleView): Property[] {
  const { summary, by, site } = view;
  const [published, changed] = [summary.published.machine, lastChange(view)?.machine];
  const topics = summary.topics.map(({ label }) => label);
  const properties: [string, string | undefined][] = [
    ['article:published_time', published],
    ['article:modified_time', changed],
    ['article:section', topics[0]],
    ...topics.map((label): Property => ['article:tag', label]),
    ...(by.length > 0 ? by : [site.publisher.name]).map((name): Property => [
      'article:author',
      name,
    ]),
  ];
  return properties.filter((property): property is Property => property[1] !== undefined);
}

/** When a page that is no article last changed. */
export function changeProperties(changed: DateView | undefined): Property[] {
  return changed?.machine === undefined ? [] : [['og:updated_time', changed.machine]];
}

/** A language tag as Open Graph writes it: 'en-GB' is 'en_GB'. */
export function locale(language: string): string {
  return language.replaceAll('-', '_');
}
