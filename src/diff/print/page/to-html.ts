import { readFileSync } from 'node:fs';
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { count } from '#problems';
import type { Review } from '../../compare/compare.ts';
import type { Report } from '../../report.ts';
import { sideName } from '../phrases.ts';
import { chartEntry } from './charts.ts';
import { type Content, section } from './elements.ts';
import { figureEntry, reprintEntry } from './figures.ts';
import { pageEntries } from './pages.ts';
import {
  correctionsTable,
  problemEntry,
  publishList,
  readingsTable,
  sourcesTable,
  unboundEntry,
  weightTable,
} from './rest.ts';

/** The colours and sizes of the site, and the few rules of this page. */
const STYLES = ['../../../styles/tokens.css', './report.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

/** Nothing is loaded and nothing runs, whatever stands in the texts. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** The report as one page that needs nothing else: no host, no script, no file beside it. */
export function reportPage(review: Review, pagesAt?: string): string {
  const { report } = review;
  const title = `${report.verdict.sentences[0]} ${sideName(report.base)} → ${sideName(report.head)}`;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'content-security-policy', content: POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width' }),
          h('meta', { name: 'robots', content: 'noindex' }),
          h('title', title),
          h('style', STYLES),
        ]),
        h('body', [h('main', [head(report), ...sections(review, pagesAt)])]),
      ]),
    ],
  };
  return `${toHtml(root)}\n`;
}

function head({ verdict, base, head: next }: Report): ElementContent {
  const [first = '', ...rest] = verdict.sentences;
  return h('header', { class: ['verdict', verdict.state] }, [
    h('p', { class: 'kicker' }, 'What readers will read differently'),
    h('h1', first),
    ...(rest.length > 0 ? [h('p', { class: 'lead' }, rest.join(' '))] : []),
    h('p', { class: 'sides' }, [h('code', sideName(base)), ' → ', h('code', sideName(next))]),
  ]);
}

function sections(review: Review, pagesAt: string | undefined): ElementContent[] {
  const { report } = review;
  const { problems, figures, reprints, unbound, charts, pages, frame } = report;
  const { new: added, gone, changed } = report.sources;
  const { live, drafts, feed, redirects } = report.publish;
  const told: [title: string, size: number, content: () => Content[]][] = [
    [
      'Problems',
      problems.length,
      () => [h('ul', { class: 'problems' }, problems.map(problemEntry))],
    ],
    ['Figures and claims', figures.length, () => figures.map((each) => figureEntry(each, pagesAt))],
    [
      'Counts printed in the place of others',
      reprints.length,
      () => reprints.map((each) => reprintEntry(each, pagesAt)),
    ],
    ['Readings of series', report.readings.length, () => [readingsTable(report)]],
    [
      'Counts bound to nothing',
      unbound?.length ?? 0,
      () => [h('ul', { class: 'problems' }, (unbound ?? []).map(unboundEntry))],
    ],
    ['Pages', pages.length + frame, () => [...pagesContent(review, pagesAt)]],
    ['Charts', charts.length, () => charts.map((each) => chartEntry(each, review))],
    ['Sources', added.length + gone.length + changed.length, () => [sourcesTable(report)]],
    ['New corrections', report.corrections.length, () => [correctionsTable(report)]],
    ['Page weight', report.weight.pages.length, () => [weightTable(report)]],
    [
      'When it is published',
      live.length + drafts.length + feed.length + redirects.length,
      () => [publishList(report)],
    ],
  ];
  return told
    .filter(([, size]) => size > 0)
    .map(([title, , content]) =>
      section(title.toLowerCase().replaceAll(' ', '-'), title, ...content()),
    );
}

function pagesContent({ report }: Review, pagesAt: string | undefined): Content[] {
  const { frame } = report;
  const alone = `${count(frame, 'page')} more ${frame === 1 ? 'differs' : 'differ'} in head, masthead or footer alone.`;
  return [
    ...pageEntries(report, { pagesAt, picturesOf: () => [] }),
    ...(frame > 0 ? [h('p', { class: 'quiet' }, alone)] : []),
  ];
}
