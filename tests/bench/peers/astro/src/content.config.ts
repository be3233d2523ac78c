import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const row = z.object({
  path: z.string(),
  title: z.string(),
  text: z.string(),
  date: z.string(),
  day: z.string(),
});

const head = z.object({
  path: z.string(),
  title: z.string(),
  description: z.string(),
  style: z.string(),
});

const claim = z.object({
  by: z.string(),
  says: z.string(),
  date: z.string(),
  day: z.string(),
  source: z.string(),
});

const figure = z.object({
  id: z.string(),
  label: z.string(),
  measure: z.string(),
  counts: z.string(),
  claims: z.array(claim),
});

const articles = defineCollection({
  loader: glob({ pattern: '*.md', base: 'inputs/articles' }),
  schema: head.extend({
    date: z.string(),
    day: z.string(),
    topics: z.array(z.object({ path: z.string(), title: z.string() })),
    records: z.array(z.string()),
    sources: z.array(z.string()),
    related: z.array(row),
    steps: z.array(row),
  }),
});

const texts = defineCollection({
  loader: glob({ pattern: '*.md', base: 'inputs/pages' }),
  schema: head,
});

const events = defineCollection({
  loader: glob({ pattern: '*.json', base: 'inputs/data/events' }),
  schema: head.extend({
    id: z.string(),
    name: z.string(),
    place: z.string(),
    date: z.string(),
    day: z.string(),
    figures: z.record(z.string(), figure),
    articles: z.array(row),
  }),
});

const charts = defineCollection({
  loader: glob({ pattern: '*.json', base: 'inputs/charts' }),
  schema: head.extend({
    id: z.string(),
    embed: z.string(),
    figures: z.array(z.string()),
    sources: z.array(z.string()),
    articles: z.array(row),
  }),
});

const listings = defineCollection({
  loader: glob({ pattern: '*.json', base: 'inputs/listings' }),
  schema: head.extend({
    sections: z.array(z.object({ title: z.string(), rows: z.array(row) })),
  }),
});

export const collections = { articles, texts, events, charts, listings };
