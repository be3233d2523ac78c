import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Hunk, PageChange, Report } from '../../report.ts';
import { pageChangeWords, proseFirst } from '../phrases.ts';
import { type Content, details, pageName, reading } from './elements.ts';
import { pictureFolds } from './pictures.ts';
import type { PageSetting } from './setting.ts';

/** Readers of a report look at articles first; what follows from them stays folded. */
const OPEN: PageChange['kind'][] = ['article', 'page'];

/** More pages than these are not all opened. */
const MOST_OPEN = 12;

/** Every page that changed, with what reads differently on it. */
export function pageEntries({ pages }: Report, setting: PageSetting): ElementContent[] {
  let open = 0;
  return pages.map((page) => {
    const content = [...readingOf(page), ...pictureFolds(setting.picturesOf(page))];
    const summary = [
      pageName(page.address, page.title, setting.pagesAt),
      h('span', { class: 'change' }, pageChangeWords(page)),
    ];
    if (content.length === 0) return h('p', { class: 'closed' }, summary);
    const isOpen = OPEN.includes(page.kind) && open < MOST_OPEN;
    if (isOpen) open += 1;
    return details(summary, content, isOpen);
  });
}

function readingOf({ reading: hunks }: PageChange): Content[] {
  const sorted = proseFirst(hunks);
  return sorted.flatMap((hunk, index) => [
    ...(startsPlace(sorted, index) ? [h('h4', { dir: 'auto' }, hunk.under || 'At the top')] : []),
    reading(hunk),
  ]);
}

function startsPlace(hunks: readonly Hunk[], index: number): boolean {
  const [before, hunk] = [hunks[index - 1], hunks[index]];
  return before?.under !== hunk?.under || before?.row !== hunk?.row;
}
