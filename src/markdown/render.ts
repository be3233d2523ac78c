import {
  parseProse,
  type ArticleView,
  type ChartView,
  type FigureCorrection,
  type PageView,
  type References,
} from '#ledger';
import type { Root } from 'mdast';
import { chartNode, type ChartSetting } from './chart-node.ts';
import { correctionNotes } from './correction-notes.ts';
import { lowerHeadings } from './headings.ts';
import { inlineRoot } from './inline.ts';
import { placeCharts } from './place-charts.ts';
import type { RecordEntry } from './record.ts';
import { resolveReferences } from './resolve-references.ts';
import { openRoom, type Heading, type RenderOptions, type Room } from './room.ts';
import { blocksToHtml, elementsToHtml, inlineToHtml } from './to-html.ts';

/** A text ready for its page. `body` and all other strings are HTML. */
export interface RenderedPage {
  body: string;
  records: RecordEntry[];
  headings: Heading[];
  hasCharts: boolean;
}

export interface RenderedArticle extends RenderedPage {
  title: string;
  standfirst: string;
  keyPoints: string[];
}

/** Renders an article; its bound numbers are counted through from the title to the last line. */
export function renderArticle(view: ArticleView, options: RenderOptions): RenderedArticle {
  const room = openRoom(view.references, options, view.summary.language);
  const tree = readBody(view.body, room);
  const inline = (markdown: string) => inlineToHtml(inlineRoot(markdown), room);
  return {
    title: inline(view.title),
    standfirst: inline(view.standfirst),
    keyPoints: view.keyPoints.map(inline),
    ...renderBody(tree, room),
  };
}

/** What stands behind the bound numbers of some inline texts, in their order. */
export function boundCounts(
  texts: string[],
  references: References,
  options: RenderOptions,
): RecordEntry[] {
  const room = openRoom(references, options);
  for (const text of texts) inlineToHtml(inlineRoot(text), room);
  return room.records;
}

/** Renders a page that is no article. */
export function renderPage(view: PageView, options: RenderOptions): RenderedPage {
  const room = openRoom(view.references, options);
  return renderBody(readBody(view.body, room), room);
}

/** A chart that stands in no text: its figure as HTML, and what stands behind its bound numbers. */
export type RenderedChart = Pick<RenderedPage, 'body' | 'records'>;

/** Renders a chart alone. Numbers in its words are bound where `references` knows them. */
export function renderChart(
  chart: ChartView,
  setting: ChartSetting,
  options: RenderOptions,
  references: References = NO_REFERENCES,
): RenderedChart {
  const room = openRoom(references, options);
  const body = blocksToHtml({ type: 'root', children: [chartNode(chart, setting)] }, room);
  return { body, records: room.records };
}

/** Notes on corrections of figures, as HTML, for places where no chart carries them. */
export function renderCorrections(
  corrections: readonly FigureCorrection[],
  options: Pick<RenderOptions, 'href' | 'words'>,
): string {
  return elementsToHtml(correctionNotes(corrections, options.words), options);
}

const NO_REFERENCES: References = {
  bindings: [],
  figures: {},
  sources: {},
  charts: {},
  images: {},
};

/** Charts are placed before anything is rendered, since a title may link to one of them. */
export function readBody(markdown: string, room: Room): Root {
  const tree = parseProse(markdown);
  resolveReferences(tree);
  lowerHeadings(tree);
  placeCharts(tree, room);
  return tree;
}

function renderBody(tree: Root, room: Room): RenderedPage {
  const body = blocksToHtml(tree, room);
  return { body, records: room.records, headings: room.headings, hasCharts: room.drawn.size > 0 };
}
