import { type Words, wordsIn } from '#words';

/** Marks that no text has by itself. */
const [OPEN, CLOSE] = ['⟦', '⟧'];

/** The catalogue of a language that nobody speaks: English, every text of it between marks. */
export const markedWords = marked(wordsIn('en')) as Words;

function marked(value: unknown): unknown {
  if (typeof value === 'string') return OPEN + value + CLOSE;
  if (typeof value === 'function')
    return (...parameters: unknown[]) =>
      marked((value as (...all: unknown[]) => unknown)(...parameters));
  if (Array.isArray(value))
    return value.map((item) => (typeof item === 'string' ? marked(item) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, marked(each)]));
}

/** What is left of a text without all that stands between marks, those inside others included. */
export function withoutMarked(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text : withoutMarked(less);
}

/** What a reader gets of some HTML or SVG: its text, and what is read aloud instead of it. */
export function readable(html: string): string {
  const spoken = [...html.matchAll(/ (?:aria-label|alt|title)="([^"]*)"/g)].map(([, said]) => said);
  const texts = html.replace(/<style.*?<\/style>/gs, '').replace(/<[^>]*>/g, ' ');
  return [...spoken, texts].join('\n').replace(/&#?\w+;/g, '');
}

/** The keys under which views hold texts of an editor or of a source. */
const TEXTS = new Set([
  ...['author', 'because', 'body', 'counts', 'disclaimer', 'facet', 'kind', 'label', 'locator'],
  ...['name', 'note', 'one', 'other', 'outcome', 'outcomeText', 'publisher', 'says', 'short'],
  ...['now', 'subtitle', 'text', 'title', 'value', 'was'],
]);

/** The same data with Greek letters in all texts that are not the site's own. */
export function inGreek<Value>(value: Value, key = '', parent = ''): Value {
  if (typeof value === 'string') return (isText(key, parent) ? greek(value) : value) as Value;
  if (Array.isArray(value)) return value.map((each) => inGreek(each, key, parent)) as Value;
  if (typeof value !== 'object' || value === null || key === 'quantity') return value;
  const entries = Object.entries(value).map(([name, each]) => [name, inGreek(each, name, key)]);
  return Object.fromEntries(entries) as Value;
}

/** The kind of an agent is a text, that of a chart or of a place is none. */
function isText(key: string, parent: string): boolean {
  return TEXTS.has(key) && (key !== 'kind' || parent === 'by' || parent === 'via');
}

function greek(text: string): string {
  return text.replace(/(\]\([^)]*\))|([a-z])|([A-Z])/g, (all, target, small, capital) => {
    if (target !== undefined) return all;
    return String.fromCodePoint(
      small
        ? 0x3b1 + ((small.charCodeAt(0) - 97) % 17)
        : 0x391 + ((capital.charCodeAt(0) - 65) % 17),
    );
  });
}
