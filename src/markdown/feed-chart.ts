import type { Element, ElementContent } from 'hast';
import type { ChartMaker } from './chart-figure.ts';
import { sourceLine } from './chart-sources.ts';
import { element } from './element.ts';
import { siteLanguage } from './room.ts';

/** Px that a reader makes room for; the file has twice as many pixels. */
const WIDTH = 640;

/**
 * A chart where neither SVG nor style sheets are kept: its picture, all that must stand beside it
 * in words, and the way to the page that has its table.
 */
export const chartPicture: ChartMaker = ({ view }, { title, subtitle, note }, room) => {
  const { description, disclaimer } = room.drawChart(view);
  const page = `/charts/${view.id}/`;
  const picture = { src: `/charts/${view.id}.png`, alt: description, width: WIDTH };
  const lines = [
    [element('strong', {}, ...title)],
    subtitle,
    note,
    disclaimer === null ? [] : [text(disclaimer)],
    sourceLine(view, room.words),
    [element('a', { href: page }, room.words.feeds.chartPage)],
  ];
  return element(
    'figure',
    siteLanguage(room),
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
