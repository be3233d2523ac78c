import type { ArticleView, CorrectionView } from '#ledger';
import type { Words } from '#words';
import type { ElementContent } from 'hast';
import { element } from './element.ts';
import { chartPicture } from './feed-chart.ts';
import { inlineRoot } from './inline.ts';
import { makeStandAlone } from './stand-alone.ts';
import { readBody } from './render.ts';
import { openRoom, type RenderOptions } from './room.ts';
import { stringify, toPage } from './to-html.ts';

/** `href` gives whole addresses here. */
export interface FeedOptions extends RenderOptions {
  words: Words;
  /** Whole address of the article. */
  page: string;
}

/**
 * An article as HTML for readers of feeds, which know nothing of the site: every address is whole,
 * charts are pictures, and bound numbers lead to the record of their figure.
 */
export function renderForFeed(view: ArticleView, options: FeedOptions): string {
  const { words, page } = options;
  const room = openRoom(view.references, options);
  const body = readBody(view.body, room);
  const inline = (markdown: string) => {
    const [paragraph] = toPage(inlineRoot(markdown), room).children;
    return paragraph?.type === 'element' ? paragraph.children : [];
  };
  const standfirst = element('p', {}, ...inline(view.standfirst));
  const points = keyPoints(view.keyPoints.map(inline), words);
  const text = toPage(body, room, chartPicture(words)).children;
  const [grave, small] = [notices(view, 'meaning', words), notices(view, 'detail', words)];
  const root = {
    type: 'root' as const,
    children: [...grave, standfirst, ...points, ...text, ...small],
  };
  makeStandAlone(root, { page, href: room.href, records: room.records });
  return stringify(root);
}

function keyPoints(points: ElementContent[][], words: Words): ElementContent[] {
  if (points.length === 0) return [];
  return [
    element('p', {}, element('strong', {}, words.articles.keyPoints)),
    element('ul', {}, ...points.map((point) => element('li', {}, ...point))),
  ];
}

/** What changed the meaning of the text stands above it, the rest below. */
function notices(
  { corrections }: ArticleView,
  severity: CorrectionView['severity'],
  words: Words,
): ElementContent[] {
  return corrections
    .filter((correction) => correction.severity === severity)
    .map(({ date, was, now, reason }) =>
      element(
        'p',
        {},
        element('strong', {}, words.feeds.correction(date.text)),
        ` ${words.corrections.corrected(was, now).join('')} ${reason}`,
      ),
    );
}
