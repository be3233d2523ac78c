/** What a page that can be found is, in the order of the choice. */
export const KINDS = ['article', 'figures', 'chart', 'page'] as const;

export type Kind = (typeof KINDS)[number];
