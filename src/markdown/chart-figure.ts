import type { Element, ElementContent } from 'hast';
import type { Options } from 'remark-rehype';
import type { ChartFile, ChartNode, ChartSetting, ChartWords } from './chart-node.ts';
import { asOfWords, sourceList } from './chart-sources.ts';
import { element, scrollRegion } from './element.ts';
import type { Room } from './room.ts';
import { selfLink } from './self-link.ts';
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
  const { view, setting } = node;
  const drawn = room.drawChart(view);
  const id = `chart-${view.id}`;
  return element(
    'figure',
    { className: ['chart-figure'], id, ariaLabelledBy: [`${id}-title`] },
    caption(id, setting.depth, words),
    raw(drawn.svg),
    ...keyList(drawn.key),
    ...remark('how-to-read', textIn(drawn.howToRead)),
    ...remark('note', words.note),
    ...remark('disclaimer', textIn(drawn.disclaimer)),
    ...remark('sources', [...sourceList(view), ...asOfWords(view)]),
    ...dataTable(titleOf(node), drawn.table, setting.table),
    ...fileList(setting.files),
  );
}

function caption(id: string, depth: number, words: Words): Element {
  const title = `${id}-title`;
  const link = depth > 1 ? [selfLink(id, title)] : [];
  return element(
    'figcaption',
    {},
    element(`h${depth}`, { id: title, className: ['chart-title'] }, ...words.title, ...link),
    ...remark('subtitle', words.subtitle),
  );
}

function remark(name: string, content: ElementContent[]): Element[] {
  return content.length > 0 ? [element('p', { className: [name] }, ...content)] : [];
}

/** The numbers that stand in the drawing, in words; the list numbers them as the drawing does. */
function keyList(key: string[]): Element[] {
  if (key.length === 0) return [];
  const entries = key.map((words) => element('li', {}, words));
  return [element('ol', { className: ['chart-key'] }, ...entries)];
}

function dataTable(title: string, table: string, state: ChartSetting['table']): Element[] {
  if (state === 'none') return [];
  const summary = element('summary', {}, 'Show this chart as a table');
  const region = scrollRegion(`Table: ${title}`, raw(table));
  return [element('details', state === 'open' ? { open: true } : {}, summary, region)];
}

function fileList(files: ChartFile[]): Element[] {
  if (files.length === 0) return [];
  const entries = files.map(({ name, path }) =>
    element('li', {}, element('a', { href: path }, name)),
  );
  return [
    element('ul', { className: ['chart-files'], ariaLabel: 'More of this chart' }, ...entries),
  ];
}

function titleOf({ children }: ChartNode): string {
  const title = children.find(({ role }) => role === 'title');
  return title ? wordsOf(title) : '';
}

/** The drawing functions escape what they write, so it goes in as it is. */
function raw(value: string): ElementContent {
  return { type: 'raw', value };
}

function textIn(value: string | null): ElementContent[] {
  return value === null ? [] : [{ type: 'text', value }];
}
