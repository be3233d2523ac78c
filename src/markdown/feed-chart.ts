import type { Words } from '#words';
import type { Element, ElementContent } from 'hast';
import type { ChartMaker } from './chart-figure.ts';
import { sourceLine } from './chart-sources.ts';
import { element } from './element.ts';

/** Px that a reader makes room for; the file has twice as many pixels. */
const WIDTH = 640;

/**
 * A chart where neither SVG nor style sheets are kept: its picture, all that must stand beside it
 * in words, and the way to the page that has its table.
 */
export const chartPicture =
  (words: Words): ChartMaker =>
  ({ view }, { title, subtitle, note }, room) => {
    const { description, disclaimer } = room.drawChart(view);
    const page = `/charts/${view.id}/`;
    const picture = { src: `/charts/${view.id}.png`, alt: description, width: WIDTH };
    const lines = [
      [element('strong', {}, ...title)],
      subtitle,
      note,
      disclaimer === null ? [] : [text(disclaimer)],
      sourceLine(view, words),
      [element('a', { href: page }, words.feeds.chartPage)],
    ];
    return element(
      'figure',
      {},
      element('a', { href: page }, element('img', picture)),
      element('figcaption', {}, ...lines.flatMap(paragraph)),
    );
  };

function paragraph(content: ElementContent[]): Element[] {
  return content.length > 0 ? [element('p', {}, ...content)] : [];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
