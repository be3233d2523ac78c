import type { Element, ElementContent, Root as Page } from 'hast';
import type { Code, Link, Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { markedExamples, type Piece } from './mark-words.ts';
import type { ManualPage } from './page.ts';
import { plainWords } from './plain-words.ts';
import { shownCode } from './roles.ts';

/** A section of the second level, for the list at the head of a long page. */
interface Section {
  depth: 2;
  id: string;
  text: string;
}

/** A page with fewer sections is seen at a glance. */
const FEWEST_LISTED = 6;

const writer = unified().use(rehypeStringify).freeze();

/** A page for the preview of the site, and its sections; `href` puts the base before a path. */
export function toHtml(
  { body }: ManualPage,
  href: (path: string) => string,
): { html: string; sections: Section[] } {
  const root: Root = { type: 'root', children: body };
  const page = unified()
    .use(remarkRehype, { handlers: handlers(markedExamples(body), href) })
    .use(rehypeSlug)
    .runSync(root);
  const sections: Section[] = [];
  visit(page, 'element', (node) => {
    if (node.tagName === 'h2')
      sections.push({ depth: 2, id: String(node.properties['id']), text: wordsOf(node) });
    if (node.tagName === 'th') node.properties['scope'] = 'col';
  });
  const listed = sections.length < FEWEST_LISTED ? [] : sections;
  return { html: writer.stringify(page as Page), sections: listed };
}

function handlers(
  marked: ReadonlyMap<Code, Piece[]>,
  href: (path: string) => string,
): Options['handlers'] {
  let blocks = 0;
  return {
    code: (_state: unknown, node: Code) => {
      blocks += 1;
      return example(node, marked.get(node), blocks);
    },
    link: (_state: unknown, { url, children }: Link) =>
      element('a', { href: href(url) }, children.map(plainWords)),
  };
}

/** A block that scrolls sideways and that the keyboard reaches, under a name of its own. */
function example(node: Code, pieces: Piece[] | undefined, number: number): Element {
  const { role, above, text } = shownCode(node);
  const label = above || 'Text';
  const words = pieces ?? [{ text, isMarked: false }];
  const code = element(
    'code',
    {},
    words.map((piece) => (piece.isMarked ? element('mark', {}, [piece.text]) : piece.text)),
  );
  const reach = { className: ['scroll'], tabIndex: 0, ariaLabel: `${label} (${number})` };
  return element('figure', { className: ['example', ...(role ? [role] : [])] }, [
    ...(above ? [element('figcaption', {}, [above])] : []),
    element('section', reach, [element('pre', {}, [code])]),
  ]);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly (string | Element)[],
): Element {
  const nodes = children.map((child): ElementContent =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  );
  return { type: 'element', tagName, properties, children: nodes };
}

function wordsOf({ children }: Element): string {
  return children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child) : '',
    )
    .join('');
}
