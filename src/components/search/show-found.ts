import { element } from './element.ts';
import type { Found } from './found-pages.ts';
import type { ScriptWords } from './script-words.ts';

/** So many parts of one page are named under it. */
const MOST_PARTS = 3;

/** An entry of the results. Nothing of the index is taken as HTML. */
export function foundItem(
  { url, excerpt, meta, sub_results }: Found,
  { kinds }: ScriptWords,
): HTMLElement {
  const kind = meta.kind && kinds[meta.kind];
  const title = element('h3', { class: 'entry-title' }, [
    element('a', { href: url }, [meta.title]),
  ]);
  const text = element('p', { class: 'entry-text' }, marked(excerpt));
  if (meta.language)
    for (const part of [title, text]) Object.assign(part, { lang: meta.language, dir: 'auto' });
  // The headings of a chart's page are the same on each.
  const parts = (meta.kind === 'chart' ? [] : sub_results)
    .filter((part) => part.url.includes('#') && part.title !== meta.title)
    .slice(0, MOST_PARTS)
    .map((part) => element('li', {}, [element('a', { href: part.url }, [part.title])]));
  return element('li', {}, [
    element('p', { class: 'kicker' }, [[kind, meta.date].filter(Boolean).join(' · ')]),
    title,
    text,
    ...(parts.length > 0 ? [element('ul', { class: 'found-parts' }, parts)] : []),
  ]);
}

/** The text of an excerpt, with its marks and nothing else that it may hold. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', {}, [text]) : document.createTextNode(text);
  });
}
