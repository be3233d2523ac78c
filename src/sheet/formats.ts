import type { Element, Root as Page } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { STYLES } from './styles.ts';

/**
 * A sheet as Markdown, with GFM's tables and boxes.
 * @param isCompact true where bytes count more than the look of a table as text
 */
export function toMarkdown(sheet: Root, { isCompact = false } = {}): string {
  return unified()
    .use(remarkGfm, { tablePipeAlign: !isCompact })
    .use(remarkStringify, { bullet: '-', rule: '-' })
    .stringify(sheet);
}

/** A sheet as one HTML file that needs nothing else: to be ticked on the screen or on paper. */
export function toHtml(sheet: Root, title: string): string {
  const page = unified().use(remarkRehype).runSync(sheet) as Page;
  visit(page, 'element', prepare);
  const body = unified().use(rehypeStringify).stringify(page);
  const head = unified()
    .use(rehypeStringify)
    .stringify({
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'title',
          properties: {},
          children: [{ type: 'text', value: title }],
        },
      ],
    });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
${head}
<style>${STYLES}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Boxes can be ticked, and each text runs in the direction of its own letters. */
function prepare(element: Element): void {
  if (element.tagName === 'input') delete element.properties['disabled'];
  if (DIRECTED.has(element.tagName)) element.properties['dir'] = 'auto';
}

const DIRECTED = new Set(['p', 'td', 'th', 'h1', 'h2', 'h3']);
