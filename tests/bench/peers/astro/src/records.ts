import { readFileSync } from 'node:fs';
import { type CollectionEntry, getCollection } from 'astro:content';

export type Event = CollectionEntry<'events'>['data'];
export type Figure = Event['figures'][string];
export type Row = Event['articles'][number];

export interface Document {
  publisher: string;
  title: string;
  url: string;
  date: string;
  day: string;
}

interface Site {
  title: string;
  description: string;
  url: string;
  feed: number;
  icon: string;
  serif: string;
  sans: string;
  print: string;
}

const read = (name: string) => JSON.parse(readFileSync(`inputs/data/${name}.json`, 'utf8'));

export const site: Site = read('site');
export const styles: Record<string, { css: string; policy: string }> = read('styles');
const documents: Record<string, Document> = read('documents');

export interface Recorded {
  event: Event;
  figure: Figure;
}

let figures: Map<string, Recorded> | undefined;

/** A figure by '<event>/<figure>', with its event. */
export async function figureOf(ref: string): Promise<Recorded> {
  figures ??= new Map(
    (await getCollection('events')).flatMap(({ data: event }) =>
      Object.values(event.figures).map((figure) => [`${event.id}/${figure.id}`, { event, figure }]),
    ),
  );
  const found = figures.get(ref);
  if (!found) throw new Error(`No figure ${ref}.`);
  return found;
}

export function documentOf(id: string): Document {
  const document = documents[id];
  if (!document) throw new Error(`No document ${id}.`);
  return document;
}

/** A chart as it was drawn for a kind of page. */
export function drawing(path: string): string {
  return readFileSync(`drawings/${path}.html`, 'utf8');
}

const CHART = /<!--chart:([\w-]+)-->/g;

export function withCharts(html: string): string {
  return html.replace(CHART, (_whole, id) => drawing(`articles/${id}`));
}

/** The articles that a feed holds, the newest first. */
export async function newestArticles(): Promise<CollectionEntry<'articles'>[]> {
  const articles = await getCollection('articles');
  return articles.sort((a, b) => b.data.date.localeCompare(a.data.date)).slice(0, site.feed);
}
