import { fingerprint } from './fingerprint.ts';
import type { Ledger } from './ledger.ts';
import { articleView } from './view-articles.ts';
import { chartPageView } from './view-chart-pages.ts';
import { eventPageView, pageView } from './view-pages.ts';
import { topicPageView } from './view-topics.ts';

/** Pages of which there is one for each record of a kind. */
export type PageKind = keyof typeof VIEWS;

const VIEWS = {
  articles: articleView,
  charts: chartPageView,
  events: eventPageView,
  pages: pageView,
  topics: topicPageView,
};

const VIEW = 'view:';

/** Stands for the key of a page until it is asked for: to make those of a large site takes seconds. */
export function keyOfView(kind: PageKind, id: string): string {
  return `${VIEW}${kind}/${id}`;
}

/**
 * The key of a page, which changes with all that it shows: the fingerprint of its view, where `keyOfView` stands for
 * it, and itself otherwise. A page and its files have one key.
 */
export function pageKey(ledger: Ledger, key: string): string {
  if (!key.startsWith(VIEW)) return key;
  const [kind = '', id = ''] = key.slice(VIEW.length).split('/');
  return keyIn(ledger, key, () => VIEWS[kind as PageKind](ledger, id));
}

/**
 * The key of a page of which there is one. Some show the same view.
 * @param viewOf is known by its name from build to build; one without a name is made anew each time
 * @throws Error when another view has its name
 */
export function listKey(ledger: Ledger, viewOf: (ledger: Ledger) => unknown): string {
  const { name } = viewOf;
  const view = () => viewOf(ledger);
  if (name === '') return fingerprint(view());
  if ((named.get(name) ?? viewOf) !== viewOf) throw new Error(`Two views are called ${name}.`);
  named.set(name, viewOf);
  return keyIn(ledger, `list:${name}`, view);
}

const named = new Map<string, (ledger: Ledger) => unknown>();

function keyIn({ keys }: Ledger, name: string, view: () => unknown): string {
  const make = () => fingerprint(view());
  return keys ? keys.of(name, make) : make();
}
