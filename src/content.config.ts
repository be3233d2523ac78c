import { defineCollection } from 'astro:content';
import { ledgerLoader } from '#ledger';

export const collections = {
  articles: defineCollection({ loader: ledgerLoader('articles') }),
  charts: defineCollection({ loader: ledgerLoader('charts') }),
  events: defineCollection({ loader: ledgerLoader('events') }),
  pages: defineCollection({ loader: ledgerLoader('pages') }),
  topics: defineCollection({ loader: ledgerLoader('topics') }),
};
