/** The few elements that a report is built of. Text is text: nothing of a page becomes markup. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Hunk } from '../../report.ts';

export type Content = ElementContent | string;

export const section = (id: string, title: string, ...content: Content[]): ElementContent =>
  h('section', { id, ariaLabelledby: `${id}-title` }, [
    h('h2', { id: `${id}-title` }, title),
    ...content,
  ]);

/** A word on a coloured ground; the colour never says what the word does not. */
export const tag = (kind: 'look' | 'plain' | 'good', words: string): ElementContent =>
  h('span', { class: ['tag', kind] }, words);

export const details = (summary: Content[], content: Content[], isOpen = false): ElementContent =>
  h('details', { open: isOpen }, [h('summary', summary), ...content]);

export function table(head: readonly string[], rows: readonly (readonly Content[])[]) {
  return h('div', { class: 'scroll', tabIndex: 0, role: 'group', ariaLabel: head.join(', ') }, [
    h('table', [
      h('thead', [
        h(
          'tr',
          head.map((cell) => h('th', { scope: 'col' }, cell)),
        ),
      ]),
      h(
        'tbody',
        rows.map((row) =>
          h(
            'tr',
            row.map((cell) => h('td', { dir: 'auto' }, [cell])),
          ),
        ),
      ),
    ]),
  ]);
}

/** A page by its title, led to where it can be read. */
export function pageName(
  address: string,
  title: string,
  pagesAt: string | undefined,
): ElementContent {
  const name = h('bdi', title);
  const path = h('code', address);
  if (pagesAt === undefined) return h('span', { class: 'page' }, [name, ' ', path]);
  const href = `${pagesAt.replace(/\/$/, '')}${address}`;
  return h('span', { class: 'page' }, [h('a', { href }, [name]), ' ', path]);
}

/** A sentence with what is gone and what is new. */
export function reading({ pieces }: Hunk): ElementContent {
  const marked = pieces.map(({ text, mark }): Content => {
    if (mark === 'same') return text;
    return h(mark === 'new' ? 'ins' : 'del', text);
  });
  return h('p', { class: 'reading', dir: 'auto' }, marked);
}

/** A sentence in which the words in question stand out, where they occur. */
export function sentenceWith(sentence: string, words: string): ElementContent {
  const start = sentence.indexOf(words);
  if (words === '' || start === -1) return h('q', { dir: 'auto' }, sentence);
  const end = start + words.length;
  return h('q', { dir: 'auto' }, [sentence.slice(0, start), h('mark', words), sentence.slice(end)]);
}
