import {
  parseProse,
  type ArticleView,
  type ChartView,
  type PageView,
  type References,
} from '#ledger';
import type { Root } from 'mdast';
import { chartNode } from './chart-node.ts';
import { lowerHeadings } from './headings.ts';
import { inlineRoot } from './inline.ts';
import { placeCharts } from './place-charts.ts';
import type { RecordEntry } from './record.ts';
import { resolveReferences } from './resolve-references.ts';
import { openRoom, type Heading, type RenderOptions, type Room } from './room.ts';
import { blocksToHtml, inlineToHtml } from './to-html.ts';

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
  const room = openRoom(view.references, options);
  const tree = readBody(view.body, room);
  const inline = (markdown: string) => inlineToHtml(inlineRoot(markdown), room);
  return {
    title: inline(view.title),
    standfirst: inline(view.standfirst),
    keyPoints: view.keyPoints.map(inline),
    ...renderBody(tree, room),
  };
}

/** Renders a page that is no article. */
export function renderPage(view: PageView, options: RenderOptions): RenderedPage {
  const room = openRoom(view.references, options);
  return renderBody(readBody(view.body, room), room);
}

/** Renders a chart that stands in no text, as a section of the given depth. */
export function renderChart(chart: ChartView, depth: number, options: RenderOptions): string {
  const room = openRoom(NO_REFERENCES, options);
  return blocksToHtml({ type: 'root', children: [chartNode(chart, depth)] }, room);
}

const NO_REFERENCES: References = {
  bindings: [],
  figures: {},
  sources: {},
  charts: {},
  images: {},
};

/** Charts are placed before anything is rendered, since a title may link to one of them. */
function readBody(markdown: string, room: Room): Root {
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
