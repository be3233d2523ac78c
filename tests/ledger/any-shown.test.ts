import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  articleView,
  chartPageView,
  chartsPageView,
  correctionsPageView,
  dataPageView,
  eventPageView,
  homeView,
  type Ledger,
  pageView,
  sourcesPageView,
} from '#ledger';
import { errorsOf, Scratch } from './scratch.ts';

/** Any content in which some articles are not published, its views, and what must not be in them. */
const site = new Scratch();

const FIGURES = ['a', 'b', 'c'] as const;
const CLAIMS = ['x', 'y', 'z'] as const;
/** Each claim says a number of its own, in a source of its own. */
const says = (figure: number, claim: number) => 1000 + 100 * figure + 10 * claim + 7;
const bound = (figure: number, claim: number) =>
  `[${says(figure, claim)}](figure:dam/${FIGURES[figure]}#${CLAIMS[claim]})`;

const figure = fc.nat({ max: FIGURES.length - 1 });
const claim = fc.nat({ max: CLAIMS.length - 1 });
const link = fc.oneof(
  fc.record({ figure, claim }).map(({ figure: f, claim: c }) => bound(f, c)),
  figure.map((f) => `[The chart](chart:rivals-${FIGURES[f]})`),
  figure.map((f) => `[The bars](chart:bars-${FIGURES[f]})`),
  fc.constant('[By the day](chart:days)'),
  fc.constant('[The source](source:dam-days)'),
);
const body = (minLength: number, maxLength: number) =>
  fc.array(link, { minLength, maxLength }).map((links) => links.join('\n\n'));
const anySite = fc.record({
  hidden: fc.array(body(1, 4), { minLength: 1, maxLength: 2 }),
  embargoed: fc.boolean(),
  shown: fc.array(body(0, 2), { maxLength: 1 }),
  revised: fc.subarray([0, 1, 2]),
  part: fc.boolean(),
  note: body(0, 1),
});
type AnySite = typeof anySite extends fc.Arbitrary<infer T> ? T : never;

function figuresFile({ revised, part }: Pick<AnySite, 'revised' | 'part'>): string {
  const figures = FIGURES.map((id, f) => {
    const claims = CLAIMS.map((name, c) => {
      const isRevision = c === 1 && revised.includes(f);
      const before = isRevision ? ', replaces: x, because: withdrawn' : '';
      const by = isRevision ? 'district' : ['district', 'rescue', 'gazette'][c];
      return `      ${name}: { says: ${says(f, c)}, by: ${by}, source: dam-${id}-${name}${before} }`;
    });
    const whole = part && f === 0 ? '    of: { bank: left }\n    part-of: c\n' : '';
    return `  ${id}:\n    label: Figure ${id}\n    measure: homes-flooded\n${whole}    claims:\n${claims.join('\n')}`;
  });
  const series =
    'series:\n  days: { label: Days, figure: b, by: district, cumulative: false, source: dam-days }';
  return `title: The dam\nfigures:\n${figures.join('\n')}\n${series}\n`;
}

function write({ hidden, embargoed, shown, note, ...records }: AnySite): void {
  site.restore();
  site.write('figures/dam.yaml', figuresFile(records));
  site.write('figures/dam.days.csv', 'when,says\n2031-05-02,3\n2031-05-03,4\n');
  const sources = FIGURES.flatMap((id) => CLAIMS.map((name) => `dam-${id}-${name}`));
  const file = [...sources, 'dam-days'].map(
    (id) => `${id}: { publisher: P, title: T, url: https://a.example/ }`,
  );
  site.write('sources/dam.yaml', file.join('\n'));
  FIGURES.forEach((id, f) => {
    site.write(`charts/rivals-${id}.yaml`, `kind: claims\ntitle: Rivals\nfigure: dam/${id}\n`);
    const row = `rows:\n  - figure: dam/${id}#${CLAIMS[f]}\n`;
    site.write(`charts/bars-${id}.yaml`, `kind: bars\ntitle: Bars\n${row}`);
  });
  site.write('charts/days.yaml', 'kind: columns\ntitle: Days\nseries: dam/days\n');
  if (note) site.write('pages/notes.md', `---\ntitle: Notes\n---\n\n${note}\n`);
  for (const [index, text] of shown.entries())
    site.article(`shown-${index}`, "published: '2031-05-07'", text || 'Words.');
  const state = embargoed ? "published: '2031-07-01'" : "published: '2031-05-07'\nstatus: draft";
  for (const [index, text] of hidden.entries()) site.article(`canary-${index}`, state, text);
}

/** All that the pages show. */
function viewsOf(ledger: Ledger): string {
  const { articles, charts, events, pages } = ledger.shown;
  return JSON.stringify([
    homeView(ledger),
    chartsPageView(ledger),
    correctionsPageView(ledger),
    dataPageView(ledger),
    sourcesPageView(ledger),
    [...articles.keys()].map((id) => articleView(ledger, id)),
    [...charts.keys()].map((id) => chartPageView(ledger, id)),
    [...events.keys()].map((id) => eventPageView(ledger, id)),
    [...pages.keys()].map((id) => pageView(ledger, id)),
  ]);
}

const claimsIn = (texts: string[]) =>
  new Set(
    texts.flatMap((text) => [...text.matchAll(/dam\/(\w#\w)/g)].map(([, name = '']) => name)),
  );
const chartsIn = (texts: string[]) =>
  new Set(texts.flatMap((text) => [...text.matchAll(/chart:([\w-]+)/g)].map(([, id = '']) => id)));

/** Claims that hidden texts bind, while no shown text or chart so much as names their figure. */
function canaries({ hidden, shown, note }: AnySite): string[] {
  const open = [...shown, note];
  const named = new Set([
    ...[...claimsIn(open)].map((name) => name[0]),
    ...[...chartsIn(open)].map((id) => (id === 'days' ? 'b' : id.at(-1))),
  ]);
  return [...claimsIn(hidden)].filter((name) => !named.has(name[0]));
}

test('views can be made of all that is shown, and hold nothing that is kept back', () => {
  let kept = 0;
  fc.assert(
    fc.property(anySite, (any) => {
      write(any);
      const ledger = site.read();
      if (errorsOf(ledger).length > 0) return;
      const views = viewsOf(ledger);
      expect(views).not.toContain('canary-');
      for (const name of canaries(any)) {
        kept += 1;
        const [f = '', c = ''] = name.split('#');
        const number = says(FIGURES.indexOf(f as 'a'), CLAIMS.indexOf(c as 'x'));
        expect(views).not.toContain(String(number));
        expect(views).not.toContain(`dam-${f}-${c}`);
      }
      expect(viewsOf(site.read({ drafts: true }))).toContain('canary-');
    }),
    { numRuns: 100 },
  );
  expect(kept).toBeGreaterThan(10);
});

test('what no hidden text leads to is shown', () => {
  fc.assert(
    fc.property(anySite, (any) => {
      write({ ...any, hidden: ['Words.'] });
      const { content, shown } = site.read();
      expect([...shown.events]).toEqual([...content.events]);
      expect([...shown.charts.keys()]).toEqual([...content.charts.keys()]);
      expect([...shown.sources.keys()]).toEqual([...content.sources.keys()]);
    }),
    { numRuns: 30 },
  );
});
