import { readFileSync } from 'node:fs';
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Report } from '../../report.ts';
import { sideName } from '../phrases.ts';
import { fontFaces } from './fonts.ts';
import { sectionsOf } from './sections.ts';
import type { PageSetting } from './setting.ts';

/** The colours and sizes of the site, and the few rules of this page. */
const STYLES = ['../../../styles/tokens.css', './report.css', './entries.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

/** Nothing is loaded and nothing runs, whatever stands in the texts. */
const POLICY =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one page that needs nothing else: no host, no script, no file beside it. */
export function reportPage(report: Report, setting: PageSetting): string {
  const { base, head, verdict } = report;
  const title = `${verdict.sentences[0]} ${sideName(base)} to ${sideName(head)}`;
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
          h('style', fontFaces() + STYLES),
        ]),
        h('body', [h('main', [verdictOf(report), ...sectionsOf(report, setting)])]),
      ]),
    ],
  };
  return `${toHtml(root)}\n`;
}

function verdictOf({ verdict, base, head }: Report): ElementContent {
  const [first = '', ...rest] = verdict.sentences;
  return h('header', { class: ['verdict', verdict.state] }, [
    h('p', { class: 'kicker' }, 'What readers will read differently'),
    h('h1', first),
    ...(rest.length > 0 ? [h('p', { class: 'lead' }, rest.join(' '))] : []),
    h('p', { class: 'sides' }, [
      'From ',
      h('code', sideName(base)),
      ' to ',
      h('code', sideName(head)),
    ]),
  ]);
}
