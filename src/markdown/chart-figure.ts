import type { Element, ElementContent } from 'hast';
import type { Options } from 'remark-rehype';
import type { ChartNode, ChartWords } from './chart-node.ts';
import { asOfWords, sourceList } from './chart-sources.ts';
import { element, scrollRegion } from './element.ts';
import type { Room } from './room.ts';
import { wordsOf } from './words.ts';

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

function chartFigure(node: ChartNode, words: Words, room: Room): Element {
  const { view, depth } = node;
  const drawn = room.drawChart(view);
  const id = `chart-${view.id}`;
  return element(
    'figure',
    { className: ['chart-figure'], id, ariaLabelledBy: [`${id}-title`] },
    caption(id, depth, words),
    raw(drawn.svg),
    ...remark('how-to-read', drawn.howToRead ? [text(drawn.howToRead)] : []),
    ...remark('note', words.note),
    element('p', { className: ['sources'] }, ...sourceList(view), ...asOfWords(view)),
    dataTable(titleOf(node), drawn.table),
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

function dataTable(title: string, table: string): Element {
  const summary = element('summary', {}, 'Show the figures as a table');
  return element('details', {}, summary, scrollRegion(`Table: ${title}`, raw(table)));
}

function titleOf({ children }: ChartNode): string {
  const title = children.find(({ role }) => role === 'title');
  return title ? wordsOf(title) : '';
}

/** The drawing functions escape what they write, so it goes in as it is. */
function raw(value: string): ElementContent {
  return { type: 'raw', value };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
