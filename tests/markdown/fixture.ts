import type {
  ClaimView,
  FigureCorrection,
  FigureView,
  MeasureView,
  References,
  SourceView,
} from '#ledger';
import type { RenderOptions } from '#markdown';
import { isQuantity, readQuantity, type Quantity } from '#quantity';
import { wordsIn } from '#words';

function quantity(says: string): Quantity {
  const read = readQuantity(says);
  if (!isQuantity(read)) throw new Error(`No quantity: ${says}`);
  return read;
}

const source = (id: string, rest: Partial<SourceView> = {}): SourceView => ({
  id,
  publisher: `Publisher of ${id}`,
  title: `Title of ${id}`,
  copy: 'original',
  ...rest,
});

const day = (edtf: string) => ({ edtf, text: `the day ${edtf}`, machine: edtf });

function claim(id: string, says: string, rest: Partial<ClaimView> = {}): ClaimView {
  return {
    id,
    says,
    quantity: quantity(says),
    by: { id, name: `The ${id} office`, short: id.toUpperCase(), kind: 'office' },
    via: [],
    source: source(`${id}-report`),
    stance: 'reported',
    includes: [],
    excludes: [],
    ...rest,
  };
}

const deaths: MeasureView = {
  id: 'deaths',
  label: 'Deaths',
  one: 'person',
  other: 'people',
  counts: 'People killed.',
};

function figure(id: string, claims: ClaimView[]): FigureView {
  return {
    ref: `war/${id}`,
    id,
    event: { id: 'war', title: 'A war' },
    label: `People ${id}`,
    measure: deaths,
    of: [],
    claims,
  };
}

const killed = figure('killed', [
  claim('un', '2,251', { asOf: day('2015-06-22') }),
  claim('first', 'at least 1,900', { asOf: day('2014-08-10'), replacedBy: 'ocha' }),
  claim('ocha', 'at least 2,104', {
    asOf: day('2014-08-27'),
    replaces: 'first',
    because: 'people died later of their wounds',
  }),
  claim('undated', '2,205'),
]);
const civilians = figure('civilians', [claim('un', '1,462')]);
const correction = (name: string, severity: 'meaning' | 'detail'): FigureCorrection => ({
  correction: {
    id: `war/${name}`,
    anchor: `correction-${name}`,
    date: day('2014-09-01'),
    figure: 'war/civilians',
    about: { ref: 'war/civilians', label: 'People <civilians>', event: 'A war' },
    was: '1,642 & more',
    now: '1,462',
    reason: 'Two digits had changed places.',
    severity,
  },
  article: { id: 'war', title: 'War' },
});
const corrections = [correction('second', 'detail'), correction('first', 'meaning')];
const rows = [{ label: 'Civilians', figure: 'war/civilians', claim: claim('un', '1,462') }];

const bound = (target: string, id: string, of = 'war/killed') => ({
  target,
  figure: of,
  claim: id,
});

export const references: References = {
  bindings: [
    bound('war/killed#ocha', 'ocha'),
    bound('war/killed#un', 'un'),
    bound('war/civilians', 'un', 'war/civilians'),
    bound('war/killed#first', 'first'),
    {
      ...bound('war/civilians?share-of=war/killed#un', 'un', 'war/civilians'),
      computed: {
        operation: 'share-of',
        inputs: [
          { figure: 'war/civilians', claim: 'un' },
          { figure: 'war/killed', claim: 'un' },
        ],
        result: quantity('65%'),
      },
    },
  ],
  figures: { 'war/killed': killed, 'war/civilians': civilians },
  sources: { haaretz: source('haaretz') },
  charts: {
    toll: {
      kind: 'claims',
      id: 'toll',
      title: 'One count is [at least 2,104](figure:war/killed#ocha)',
      subtitle: 'People killed, by *originator*',
      note: 'The counts differ.',
      measure: deaths,
      figure: killed,
      claims: killed.claims,
    },
    parts: { kind: 'bars', id: 'parts', title: 'Parts', measure: deaths, rows, corrections },
  },
  images: {
    'a map.png': { file: 'articles/war/a map.png', width: 640, height: 360, digest: 'd' },
  },
};

/** A site under /base, whose charts are drawn as their names. */
export const options: RenderOptions = {
  href: (path) => `/base${path}`,
  words: wordsIn('en'),
  language: 'en',
  drawChart: (chart) => ({
    svg: `<svg data-chart="${chart.id}"></svg>`,
    description: 'A chart.',
    howToRead: chart.kind === 'claims' ? 'Arrow: at least.' : null,
    key: chart.kind === 'claims' ? ['The <first> event', 'The second'] : [],
    disclaimer: chart.kind === 'claims' ? 'Lines imply nothing.' : null,
    table: `<table data-chart="${chart.id}"></table>`,
  }),
};
