/** Every word of the interface in English. Texts of the content are the editor's and not here. */
export const en = {
  site: {
    skip: 'Skip to the text',
    navigation: 'Site',
  },
  search: {
    title: 'Search',
    text: 'Every article, event and chart of this site.',
    field: 'Words to find',
    submit: 'Search',
    needsScript: 'Finding words in the texts needs JavaScript. Every page is listed below.',
    kind: 'Kind',
    anyKind: 'Any kind',
    kinds: { article: 'Article', figures: 'Figures', chart: 'Chart', page: 'Page' },
    topic: 'Topic',
    anyTopic: 'Any topic',
    year: 'Year published',
    anyYear: 'Any year',
    order: 'Order',
    bestFirst: 'Best match first',
    newestFirst: 'Newest first',
    results: 'Results',
    count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
    countFor: (count: number, words: string) =>
      `${count === 1 ? '1 result' : `${count} results`} for “${words}”`,
    none: 'Nothing was found.',
    noneFor: (words: string) => `Nothing was found for “${words}”.`,
    tryTopics: 'Look under a topic:',
    more: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
    noIndex:
      'The index of the search cannot be loaded; a build makes it. Every page is listed below.',
    byTopic: 'Articles by topic',
    byDate: 'Articles by date',
    figures: 'Figures by event',
    charts: 'Charts',
    pages: 'Other pages',
  },
};
