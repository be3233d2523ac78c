import type { Element, Root as Page } from 'hast';
import type { Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { remarkFigures } from './bind-figures.ts';
import { rehypePictures } from './caption-images.ts';
import { chartHandler, type ChartMaker } from './chart-figure.ts';
import { remarkSources } from './cite-sources.ts';
import { guardLinks, rehypeLinks } from './guard-links.ts';
import { rehypeHeadings } from './headings.ts';
import { rehypeIsolation } from './isolate-text.ts';
import { remarkCharts } from './place-charts.ts';
import { remarkQuotations } from './quotations.ts';
import { type Room, siteLanguage } from './room.ts';
import { remarkImages } from './size-images.ts';
import { rehypeTables } from './wrap-tables.ts';

/** Renders a text of blocks. */
export function blocksToHtml(tree: Root, room: Room): string {
  return stringify(toPage(tree, room));
}

/** Renders a text of one paragraph without the paragraph around it. */
export function inlineToHtml(tree: Root, room: Room): string {
  const [paragraph] = toPage(tree, room).children;
  const children = paragraph?.type === 'element' ? paragraph.children : [];
  return stringify({ type: 'root', children });
}

/** The elements of a text, before they are written. */
export function toPage(tree: Root, room: Room, chart?: ChartMaker): Page {
  return unified()
    .use(remarkQuotations, room)
    .use(remarkFigures, room)
    .use(remarkSources, room)
    .use(remarkCharts, room)
    .use(remarkImages, room)
    .use(remarkRehype, toHast(room, chart))
    .use(rehypeSlug)
    .use(rehypeHeadings, room)
    .use(rehypePictures)
    .use(rehypeTables, room)
    .use(rehypeLinks, room)
    .use(rehypeIsolation, room)
    .runSync(tree);
}

/** HTML in a text is dropped here, so the only raw pieces of a page are the charts drawn by us. */
function toHast(room: Room, chart?: ChartMaker): Options {
  return {
    handlers: { chart: chartHandler(room, chart) },
    clobberPrefix: '',
    footnoteLabel: room.words.texts.notes,
    footnoteLabelProperties: { className: ['notes-title'], lang: siteLanguage(room).lang },
    footnoteBackContent: '↑',
    footnoteBackLabel: (reference, again) => room.words.texts.backToText(reference + 1, again),
  };
}

/** Renders elements that stand in no text; links of the site get its base. */
export function elementsToHtml(children: Element[], room: Pick<Room, 'href'>): string {
  const page: Page = { type: 'root', children };
  guardLinks(page, room);
  return stringify(page);
}

const writer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

export function stringify(page: Page): string {
  return writer.stringify(page);
}
