import { defineCollection } from 'astro:content';
import { ledgerLoader } from '#ledger';

export const collections = {
  articles: defineCollection({ loader: ledgerLoader('articles') }),
  events: defineCollection({ loader: ledgerLoader('events') }),
  pages: defineCollection({ loader: ledgerLoader('pages') }),
};
