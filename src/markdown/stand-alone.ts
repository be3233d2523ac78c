import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { RecordEntry } from './record.ts';

interface Surroundings {
  /** Whole address of the page that the text stands on. */
  page: string;
  /** Turns a path of the site into a whole address. */
  href(path: string): string;
  records: RecordEntry[];
}

/** Makes a text fit for a place outside its page: no style, no id, no address that is not whole. */
export function makeStandAlone(tree: Root, around: Surroundings): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (isOfThePage(node)) return splice(parent, index, []);
    if (isScroller(node)) return splice(parent, index, node.children);
    if (node.tagName === 'a') node.properties['href'] = addressOf(node, around);
    node.properties = kept(node);
    return undefined;
  });
}

/** What gives a text its meaning; all else is for the page and its style sheet. */
const KEPT = new Set([
  ...['href', 'src', 'alt', 'title', 'width', 'height', 'lang', 'dir', 'dateTime'],
  ...['align', 'colSpan', 'rowSpan', 'scope', 'start', 'reversed', 'value'],
  ...['type', 'checked', 'disabled'],
]);

function kept({ tagName, properties }: Element): Properties {
  const entries = Object.entries(properties).filter(([name]) => KEPT.has(name));
  return { ...Object.fromEntries(entries), ...(tagName === 'details' && { open: true }) };
}

function addressOf({ properties }: Element, { page, href, records }: Surroundings): string {
  const written = String(properties['href'] ?? '');
  const record = records.find(({ number }) => String(number) === properties['dataRecord']);
  const [count] = record?.counts ?? [];
  if (!count) return URL.canParse(written, page) ? new URL(written, page).href : page;
  const [event, figure] = count.figure.ref.split('/');
  return href(`/figures/${event}/#${figure}`);
}

/** Leads to the place where it stands, or back to it from a record or a note: only a page needs that. */
function isOfThePage({ properties }: Element): boolean {
  const classes = classesOf(properties);
  return (
    'dataFootnoteBackref' in properties || classes.includes('back') || classes.includes('anchor')
  );
}

function isScroller({ properties }: Element): boolean {
  return classesOf(properties).includes('scroll');
}

function classesOf(properties: Properties): (string | number)[] {
  const classes = properties['className'];
  return Array.isArray(classes) ? classes : [];
}

function splice(
  parent: { children: RootContent[] },
  index: number,
  children: ElementContent[],
): [typeof SKIP, number] {
  parent.children.splice(index, 1, ...children);
  return [SKIP, index];
}
