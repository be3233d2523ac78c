import type { DateView, FigureCorrection } from '#ledger';
import type { Words } from '#words';
import type { Element } from 'hast';
import { element } from './element.ts';

/**
 * A note for each correction of a figure, to stand wherever the figure is shown: what this site said,
 * what it says now, and a link to the article that says why.
 */
export function correctionNotes(
  corrections: readonly FigureCorrection[],
  { articles, corrections: words }: Words,
): Element[] {
  return corrections.map(({ correction, article }) => {
    const { date, was, now, about, anchor } = correction;
    const address = `/articles/${article.id}/#${anchor}`;
    return element(
      'p',
      { className: ['correction-note'] },
      element('b', {}, ...articles.corrected(day(date)), '.'),
      ' ',
      ...words.note(
        element('bdi', {}, about?.label ?? ''),
        element('bdi', {}, was),
        element('bdi', {}, now),
      ),
      ' ',
      element('a', { href: address }, words.why),
    );
  });
}

function day({ machine, text }: DateView): Element | string {
  return machine === undefined ? text : element('time', { dateTime: machine }, text);
}
