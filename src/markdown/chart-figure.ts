import type { Element, ElementContent } from 'hast';
import type { Options } from 'remark-rehype';
import type { ChartNode, ChartWords } from './chart-node.ts';
import { asOfWords, sourceList } from './chart-sources.ts';
import { element, scrollRegion } from './element.ts';
import type { ChartTable, Room } from './room.ts';

type Handler = NonNullable<NonNullable<Options['handlers']>['chart']>;
type Words = Record<ChartWords['role'], ElementContent[]>;

/** Turns a chart of the text into its figure: title, drawing, how to read it, sources, table. */
export const chartHandler =
  (room: Room): Handler =>
  (state, node: ChartNode): Element => {
    const words: Words = { title: [], subtitle: [], note: [] };
    for (const part of node.children)
      words[part.role] = state.all({
        type: 'paragraph',
        children: part.children,
      }) as ElementContent[];
    return chartFigure(node, words, room);
  };

function chartFigure({ view, depth }: ChartNode, words: Words, room: Room): Element {
  const drawn = room.drawChart(view);
  const id = `chart-${view.id}`;
  const properties = { className: ['chart'], id, ariaLabelledBy: [`${id}-title`] };
  return element(
    'figure',
    properties,
    caption(id, depth, words),
    // The drawing functions escape what they write, so their SVG goes in as it is.
    { type: 'raw', value: drawn.svg },
    ...remark('how-to-read', drawn.howToRead ? [text(drawn.howToRead)] : []),
    ...remark('note', words.note),
    element('p', { className: ['sources'] }, ...sourceList(view), ...asOfWords(view)),
    dataTable(drawn.table),
  );
}

function caption(id: string, depth: number, words: Words): Element {
  return element(
    'figcaption',
    {},
    element(`h${depth}`, { id: `${id}-title`, className: ['chart-title'] }, ...words.title),
    ...remark('subtitle', words.subtitle),
  );
}

function remark(name: string, content: ElementContent[]): Element[] {
  return content.length > 0 ? [element('p', { className: [name] }, ...content)] : [];
}

function dataTable({ caption: label, columns, rows }: ChartTable): Element {
  const head = columns.map((column) => element('th', { scope: 'col' }, column));
  const table = element(
    'table',
    {},
    element('caption', {}, label),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map(tableRow)),
  );
  const summary = element('summary', {}, 'Show the figures as a table');
  return element('details', {}, summary, scrollRegion(`Table: ${label}`, table));
}

function tableRow([head = '', ...cells]: string[]): Element {
  const data = cells.map((cell) => element('td', {}, cell));
  return element('tr', {}, element('th', { scope: 'row' }, head), ...data);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
