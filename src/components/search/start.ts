/** The script of the search page, the only one of the site. Without it the page is a list. */
import { element } from './element.ts';
import type { FoundPages } from './found-pages.ts';
import { loadSearch, type SiteSearch } from './site-search.ts';
import { counted, filled, type ScriptWords } from './script-words.ts';
import { foundItem } from './show-found.ts';
import { isWanted, searchOf, type Wanted, wantedOf } from './wanted.ts';

/** So many results are shown at once. */
const STEP = 10;
/** After so many milliseconds without another key, the words are looked for. */
const PAUSE = 200;

const form = part<HTMLFormElement>('search-form');
const results = part<HTMLElement>('search-results');
const status = part<HTMLElement>('search-status');
const list = part<HTMLElement>('search-found');
const words: ScriptWords = JSON.parse(results.dataset['words'] ?? '');

let loading: Promise<SiteSearch> | undefined;
/** Counts the searches, so that a slow answer does not take the place of a later one. */
let latest = 0;
let timer = 0;

fillFrom(new URLSearchParams(location.search));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  soon(0);
});
form.addEventListener('input', () => soon(PAUSE));
form.addEventListener('focusin', () => void load().catch(() => {}), { once: true });
if (isWanted(wanted())) soon(0);

function part<Kind extends HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

function fillFrom(query: URLSearchParams): void {
  for (const [name, value] of query) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = value;
  }
}

function wanted(): Wanted {
  return wantedOf(new FormData(form));
}

function soon(pause: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => void search(), pause);
}

/** The page lies in a folder below the root of the site, wherever that is. */
function load(): Promise<SiteSearch> {
  loading ??= loadSearch(new URL('../', form.action));
  return loading;
}

async function search(): Promise<void> {
  latest += 1;
  const now = latest;
  const want = wanted();
  const query = new URLSearchParams(want).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
  try {
    const pages = isWanted(want)
      ? await (await load()).search(want['q'] ?? null, searchOf(want))
      : undefined;
    if (now === latest) await show(pages, want['q']);
  } catch {
    loading = undefined;
    results.hidden = false;
    say(words.noIndex);
  }
}

async function show(pages: FoundPages | undefined, q: string | undefined): Promise<void> {
  const now = latest;
  const first = pages ? await itemsOf(pages, 0) : [];
  if (now !== latest) return;
  results.hidden = pages === undefined;
  list.replaceChildren(...first);
  part('search-more').replaceChildren(...(pages ? furtherOf(pages) : []));
  if (!pages) say('');
  else say(outcome(pages.length, q));
  if (pages?.length === 0) part('search-more').replaceChildren(...topics());
}

function outcome(count: number, q: string | undefined): string {
  if (count === 0) return q ? filled(words.noneFor, { words: q }) : words.none;
  return aboutCount(q ? words.foundFor : words.found, count, q);
}

function aboutCount(texts: ScriptWords['found'], count: number, q = ''): string {
  const text = counted(texts, count, document.documentElement.lang);
  return filled(text, { count, words: q });
}

function say(text: string): void {
  status.textContent = text;
}

async function itemsOf(pages: FoundPages, from: number): Promise<HTMLElement[]> {
  const found = await pages.slice(from, from + STEP);
  return found.map((each) => foundItem(each, words));
}

/** A button for the results that are not shown yet. */
function furtherOf(pages: FoundPages): HTMLElement[] {
  const further = pages.length - list.childElementCount;
  if (further <= 0) return [];
  const label = aboutCount(words.more, Math.min(STEP, further));
  const button = element('button', { type: 'button', class: 'search-button' }, [label]);
  button.addEventListener('click', () => void showFurther(pages));
  return [button];
}

async function showFurther(pages: FoundPages): Promise<void> {
  const now = latest;
  const items = await itemsOf(pages, list.childElementCount);
  if (now !== latest) return;
  list.append(...items);
  part('search-more').replaceChildren(...furtherOf(pages));
  items[0]?.querySelector('a')?.focus();
}

/** Where else to look: the topics, which the page lists further down. */
function topics(): HTMLElement[] {
  const field = form.elements.namedItem('topic');
  const options = field instanceof HTMLSelectElement ? [...field.options].slice(1) : [];
  if (options.length === 0) return [];
  const links = options.map(({ value, text }) =>
    element('li', {}, [element('a', { href: `#topic-${value}` }, [text])]),
  );
  return [element('p', {}, [words.tryTopics]), element('ul', { class: 'search-topics' }, links)];
}
