import type { Element, ElementContent } from 'hast';
import type { Options } from 'remark-rehype';
import type { Words } from '#words';
import type { ChartFile, ChartNode, ChartSetting, ChartWords } from './chart-node.ts';
import { sourceLine } from './chart-sources.ts';
import { correctionNotes } from './correction-notes.ts';
import { element, scrollRegion } from './element.ts';
import { type Room, siteLanguage } from './room.ts';
import { selfLink } from './self-link.ts';
import { wordsOf } from './words.ts';

type Handler = NonNullable<NonNullable<Options['handlers']>['chart']>;
/** The words that an editor gave a chart, rendered. */
type RenderedWords = Record<ChartWords['role'], ElementContent[]>;

/** Makes the element that a chart becomes. */
export type ChartMaker = (node: ChartNode, words: RenderedWords, room: Room) => Element;

/** Turns a chart of the text into an element; on pages, into its figure. */
export const chartHandler =
  (room: Room, make: ChartMaker = chartFigure): Handler =>
  (state, node: ChartNode): Element => {
    const words: RenderedWords = { title: [], subtitle: [], note: [] };
    for (const part of node.children)
      words[part.role] = state.all({
        type: 'paragraph',
        children: part.children,
      }) as ElementContent[];
    return make(node, words, room);
  };

/** Title, drawing, how to read it, sources, table. */
function chartFigure(node: ChartNode, words: RenderedWords, room: Room): Element {
  const { view, setting } = node;
  const drawn = room.drawChart(view);
  const id = `chart-${view.id}`;
  const { meaning = [], detail = [] } = Object.groupBy(
    view.corrections ?? [],
    ({ correction }) => correction.severity,
  );
  return element(
    'figure',
    { className: ['chart-figure'], id, ariaLabelledBy: [`${id}-title`], ...siteLanguage(room) },
    caption(id, setting.depth, words),
    ...correctionNotes(meaning, room.words),
    raw(drawn.svg),
    ...keyList(drawn.key),
    ...correctionNotes(detail, room.words),
    ...remark('how-to-read', textIn(drawn.howToRead)),
    ...remark('note', words.note),
    ...remark('disclaimer', textIn(drawn.disclaimer)),
    ...remark('sources', sourceLine(view, room.words)),
    ...dataTable(room.words.texts.table(titleOf(node)), drawn.table, setting.table, room.words),
    ...fileList(setting.files, room.words),
  );
}

function caption(id: string, depth: number, words: RenderedWords): Element {
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

function dataTable(
  name: string,
  table: string,
  state: ChartSetting['table'],
  { charts }: Words,
): Element[] {
  if (state === 'none') return [];
  const summary = element('summary', {}, charts.showTable);
  const region = scrollRegion(name, raw(table));
  const isOpen = state === 'open';
  return [element('details', isOpen ? { open: true } : NOT_SEARCHED, summary, region)];
}

/** A search would lead to words that are folded up. The page of the chart shows them, and is found by them. */
const NOT_SEARCHED = { dataPagefindIgnore: '' };

function fileList(files: ChartFile[], { charts }: Words): Element[] {
  if (files.length === 0) return [];
  const entries = files.map(({ name, path }) =>
    element('li', {}, element('a', { href: path }, name)),
  );
  return [element('ul', { className: ['chart-files'], ariaLabel: charts.files }, ...entries)];
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
