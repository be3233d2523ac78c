import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type {
  ClaimChange,
  ClaimWords,
  FigureChange,
  Reprint,
  Showing,
} from '../../report-counts.ts';
import {
  CHART_STATES,
  claimState,
  documentOf,
  listed,
  SHOWING_STATES,
  whoSays,
} from '../phrases.ts';
import { type Content, pageName, sentenceWith, tag } from './elements.ts';

/** A figure: its numbers large, who says them, and every place that prints or draws them. */
export function figureEntry(figure: FigureChange, pagesAt: string | undefined): ElementContent {
  const { label, event, state, fields, claims, charts } = figure;
  return h('article', { class: 'entry' }, [
    h('h3', [h('bdi', label), ...(state === 'changed' ? [] : [' ', tag('plain', state)])]),
    h('p', { class: 'where' }, [h('bdi', event), ' ', h('code', figure.address)]),
    ...(fields.length > 0 ? [h('p', `Of the figure itself: ${listed(fields)}.`)] : []),
    ...claims.map((change) => claimEntry(change, pagesAt)),
    ...(charts.length > 0 ? [chartsOf(charts, pagesAt)] : []),
  ]);
}

function claimEntry(change: ClaimChange, pagesAt: string | undefined): ElementContent {
  const { old, new: next, showings } = change;
  const pages = [...Map.groupBy(showings, ({ address }) => address).values()];
  return h('div', { class: 'claim' }, [
    h('p', { class: 'state' }, claimState(change)),
    h('div', { class: 'numbers' }, [number('old', old), number('new', next)]),
    ...(pages.length > 0
      ? [
          h(
            'ul',
            { class: 'places' },
            pages.map((each) => placesOn(each, pagesAt)),
          ),
        ]
      : [h('p', { class: 'quiet' }, 'No prose prints it.')]),
  ]);
}

function number(side: 'old' | 'new', claim: ClaimWords | null): ElementContent {
  const name = side === 'old' ? 'Was' : 'Is';
  if (!claim)
    return h('div', { class: ['number', side] }, [
      h('p', { class: 'side' }, name),
      h('p', 'no claim'),
    ]);
  return h('div', { class: ['number', side] }, [
    h('p', { class: 'side' }, name),
    h('p', { class: 'says', dir: 'auto' }, claim.says),
    h('p', { class: 'who', dir: 'auto' }, whoSays(claim)),
    h('p', { class: 'document', dir: 'auto' }, [documentLink(claim)]),
  ]);
}

function documentLink(claim: ClaimWords): Content {
  const words = documentOf(claim);
  const isWeb = /^https?:\/\//i.test(claim.source.url);
  return isWeb ? h('a', { href: claim.source.url, rel: 'noopener' }, words) : words;
}

function placesOn(showings: readonly Showing[], pagesAt: string | undefined): ElementContent {
  const [first] = showings;
  const also = [...new Set(showings.flatMap(({ alsoOn }) => alsoOn))];
  return h('li', [
    ...(first ? [pageName(first.address, first.title, pagesAt)] : []),
    h('ul', showings.map(placeEntry)),
    ...(also.length > 0
      ? [h('p', { class: 'quiet' }, ['The same words on ', ...listedCodes(also), '.'])]
      : []),
  ]);
}

function placeEntry({ state, sentence, words }: Showing): ElementContent {
  const kind = state === 'same-words' ? 'look' : state === 'rewritten' ? 'good' : 'plain';
  return h('li', { class: ['place', kind] }, [
    tag(kind, SHOWING_STATES[state]),
    ' ',
    sentenceWith(sentence, words),
  ]);
}

const listedCodes = (addresses: readonly string[]): Content[] =>
  addresses.flatMap((address, index) => [index > 0 ? ', ' : '', h('code', address)]);

function chartsOf(charts: FigureChange['charts'], pagesAt: string | undefined): ElementContent {
  const entries = charts.map(({ id, title, state, pages }) =>
    h('li', [
      tag(state === 'as-before' ? 'plain' : 'good', CHART_STATES[state]),
      ' ',
      pageName(`/charts/${id}/`, title, pagesAt),
      h('p', { class: 'quiet' }, ['On ', ...listedCodes(pages)]),
    ]),
  );
  return h('ul', { class: 'places' }, entries);
}

/** A page that prints another count of a figure than before, and what still prints the old one. */
export function reprintEntry(reprint: Reprint, pagesAt: string | undefined): ElementContent {
  const { address, title, label, figure, sentence, elsewhere } = reprint;
  const pages = [...Map.groupBy(elsewhere, (other) => other.address).values()];
  return h('article', { class: 'entry' }, [
    h('h3', [h('bdi', label)]),
    h('p', { class: 'where' }, [pageName(address, title, pagesAt), ' ', h('code', figure)]),
    h('div', { class: 'numbers' }, [
      printedNumber('old', reprint.old),
      printedNumber('new', reprint.new),
    ]),
    h('p', [sentenceWith(sentence, reprint.new.words)]),
    ...(pages.length > 0
      ? [
          h(
            'ul',
            { class: 'places' },
            pages.map((each) => stillOn(each, pagesAt)),
          ),
        ]
      : []),
  ]);
}

function printedNumber(side: 'old' | 'new', printed: Reprint['old']): ElementContent {
  const { words, by, asOf, says } = printed;
  const who = [by, ...(asOf ? [`as of ${asOf}`] : [])].join(', ');
  return h('div', { class: ['number', side] }, [
    h('p', { class: 'side' }, side === 'old' ? 'Printed' : 'Prints'),
    h('p', { class: 'says', dir: 'auto' }, words),
    h('p', { class: 'who', dir: 'auto' }, says === words ? who : `“${says}”: ${who}`),
  ]);
}

function stillOn(others: Reprint['elsewhere'], pagesAt: string | undefined): ElementContent {
  const [first] = others;
  return h('li', [
    ...(first ? [pageName(first.address, first.title, pagesAt)] : []),
    h(
      'ul',
      others.map(({ sentence, words }) =>
        h('li', { class: ['place', 'look'] }, [
          tag('look', 'still the old count'),
          ' ',
          sentenceWith(sentence, words),
        ]),
      ),
    ),
  ]);
}
