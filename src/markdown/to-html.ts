import type { Root as Page } from 'hast';
import type { Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { remarkFigures } from './bind-figures.ts';
import { rehypePictures } from './caption-images.ts';
import { chartHandler } from './chart-figure.ts';
import { remarkSources } from './cite-sources.ts';
import { rehypeLinks } from './guard-links.ts';
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

function toPage(tree: Root, room: Room): Page {
  return unified()
    .use(remarkQuotations, room)
    .use(remarkFigures, room)
    .use(remarkSources, room)
    .use(remarkCharts, room)
    .use(remarkImages, room)
    .use(remarkRehype, toHast(room))
    .use(rehypeSlug)
    .use(rehypeHeadings, room)
    .use(rehypePictures)
    .use(rehypeTables, room)
    .use(rehypeLinks, room)
    .use(rehypeIsolation, room)
    .runSync(tree);
}

/** HTML in a text is dropped here, so the only raw pieces of a page are the charts drawn by us. */
function toHast(room: Room): Options {
  return {
    handlers: { chart: chartHandler(room) },
    clobberPrefix: '',
    footnoteLabel: room.words.texts.notes,
    footnoteLabelProperties: { className: ['notes-title'], lang: siteLanguage(room).lang },
    footnoteBackContent: '↑',
    footnoteBackLabel: (reference, again) => room.words.texts.backToText(reference + 1, again),
  };
}

const writer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

function stringify(page: Page): string {
  return writer.stringify(page);
}
