import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { pictureOf } from '../../compare/chart-changes.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Report } from '../../report.ts';
import type { PageSetting } from './setting.ts';
import { tag } from './elements.ts';

type ChartChange = Report['charts'][number];

/** A chart before and after, side by side where there is room. */
export function chartEntry(
  { id, title, state, parts }: ChartChange,
  { base, head }: PageSetting,
): ElementContent {
  return h('article', { class: 'entry' }, [
    h('h3', [h('bdi', title)]),
    h('p', { class: 'where' }, [
      tag('plain', [state, ...parts].join(', ')),
      ' ',
      h('code', `/charts/${id}/`),
    ]),
    h('div', { class: 'pair' }, [side('Before', id, base), side('After', id, head)]),
  ]);
}

function side(name: string, id: string, edition: Edition | undefined): ElementContent {
  const chart = edition?.charts.get(id);
  const svg = edition && chart ? pictureOf(edition, chart) : '';
  return h('figure', [
    h('figcaption', name),
    svg === ''
      ? h('p', { class: 'quiet' }, 'No such chart.')
      : h('img', { src: inPage(svg), alt: `${name}: ${chart?.title}`, loading: 'lazy' }),
  ]);
}

const inPage = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
