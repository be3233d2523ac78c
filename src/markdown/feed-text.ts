import type { ArticleView, CorrectionView } from '#ledger';
import { inLanguage } from '#words';
import type { ElementContent, Root, RootContent } from 'hast';
import { element } from './element.ts';
import { chartPicture } from './feed-chart.ts';
import { inlineRoot } from './inline.ts';
import { makeStandAlone } from './stand-alone.ts';
import { readBody } from './render.ts';
import { openRoom, type RenderOptions, type Room, siteLanguage } from './room.ts';
import { stringify, toPage } from './to-html.ts';

/** `href` gives whole addresses here. */
export interface FeedOptions extends RenderOptions {
  /** Whole address of the article. */
  page: string;
}

/**
 * An article as HTML for readers of feeds, which know nothing of the site: every address is whole,
 * charts are pictures, and bound numbers lead to the record of their figure.
 */
export function renderForFeed(view: ArticleView, options: FeedOptions): string {
  const room = openRoom(view.references, options, view.summary.language);
  const body = readBody(view.body, room);
  const inline = (markdown: string) => {
    const [paragraph] = toPage(inlineRoot(markdown), room).children;
    return paragraph?.type === 'element' ? paragraph.children : [];
  };
  const standfirst = element('p', {}, ...inline(view.standfirst));
  const points = keyPoints(view.keyPoints.map(inline), room);
  const text = toPage(body, room, chartPicture).children;
  const [grave, small] = [notices(view, 'meaning', room), notices(view, 'detail', room)];
  const root: Root = {
    type: 'root',
    children: inItsLanguage([...grave, standfirst, ...points, ...text, ...small], room),
  };
  makeStandAlone(root, { page: options.page, href: room.href, records: room.records });
  return stringify(root);
}

/** A reader of feeds takes a text for one in the language of the feed. */
function inItsLanguage(children: RootContent[], { language, textLanguage }: Room): RootContent[] {
  if (textLanguage === language) return children;
  return [element('div', inLanguage(textLanguage), ...(children as ElementContent[]))];
}

function keyPoints(points: ElementContent[][], room: Room): ElementContent[] {
  if (points.length === 0) return [];
  return [
    element('p', siteLanguage(room), element('strong', {}, room.words.articles.keyPoints)),
    element('ul', {}, ...points.map((point) => element('li', {}, ...point))),
  ];
}

/** What changed the meaning of the text stands above it, the rest below. */
function notices(
  { corrections }: ArticleView,
  severity: CorrectionView['severity'],
  room: Room,
): ElementContent[] {
  const { words } = room;
  return corrections
    .filter((correction) => correction.severity === severity)
    .map(({ date, was, now, reason }) =>
      element(
        'p',
        siteLanguage(room),
        element('strong', {}, words.feeds.correction(date.text)),
        ` ${words.corrections.corrected(was, now).join('')} ${reason}`,
      ),
    );
}
