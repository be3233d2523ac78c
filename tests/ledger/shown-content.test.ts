import { describe, expect, test } from 'vitest';
import type { Content } from '#ledger';
import { keptBack, recordsOf, writeDam } from './dam.ts';
import { errorsOf, Scratch } from './scratch.ts';

const site = new Scratch();

const BOTH = '[11](figure:dam/workers#office) or [at least 13](figure:dam/workers#paper)';
const WORKERS = ['workers#office', 'workers#paper'];
const LINES = 'kind: columns\ntitle: Days\nseries: dam/days\n';
const ROWS = 'kind: bars\ntitle: Workers\nrows:\n  - figure: dam/workers#office\n';
const RIVALS = 'kind: claims\ntitle: Workers\nfigure: dam/workers\n';

interface Case {
  draft: string;
  published?: string;
  chart?: string;
  kept: string[];
}

const CASES: [what: string, Case][] = [
  ['nothing, when it leads to nothing', { draft: 'Words.', kept: [] }],
  [
    'a figure with the rivals that its record shows',
    { draft: '[11](figure:dam/workers#office)', kept: [...WORKERS] },
  ],
  [
    'a claim of a figure that a shown text binds by another claim',
    { draft: BOTH, published: '[11](figure:dam/workers#office)', kept: ['workers#paper'] },
  ],
  ['nothing that a shown text binds as well', { draft: BOTH, published: BOTH, kept: [] }],
  [
    'all that it computes with',
    { draft: '[40%](figure:dam/left?share-of=all)', kept: ['all#office', 'left#office'] },
  ],
  [
    'a figure without claims with its series and the source of that',
    { draft: '[Days](chart:dam)', chart: LINES, kept: ['by-day', 'days', 'dam-days', 'chart dam'] },
  ],
  [
    'a chart that nothing leads to and that draws what is kept back',
    { draft: '[11](figure:dam/workers#office)', chart: ROWS, kept: [...WORKERS, 'chart dam'] },
  ],
  [
    'a chart that nothing leads to and whose words bind what is kept back',
    {
      draft: '[11](figure:dam/workers#office)',
      chart:
        'kind: bars\ntitle: Houses\nnote: "[11](figure:dam/workers#office)"\nrows: [{figure: dam/all}]\n',
      kept: [...WORKERS, 'chart dam'],
    },
  ],
  [
    'no claim of a figure that a shown chart draws, if none were left',
    { draft: BOTH, published: '[Workers](chart:dam)', chart: RIVALS, kept: [] },
  ],
  [
    'a chart that nothing leads to and that draws a rival that is kept back',
    {
      draft: BOTH,
      published: '[11](figure:dam/workers#office)',
      chart: RIVALS,
      kept: ['workers#paper', 'chart dam'],
    },
  ],
  [
    'no series that a shown chart draws',
    { draft: '[Days](chart:dam)', published: '[Days](chart:dam)', chart: LINES, kept: [] },
  ],
  [
    'a figure whose place on the page of its event it links to',
    { draft: '[All](/figures/dam/#all)', kept: ['all#office'] },
  ],
  [
    'no event that a shown text leads to',
    {
      draft: '[The dam](/figures/dam/)',
      published: '[11](figure:dam/workers#office)',
      kept: [],
    },
  ],
  [
    'a claim that other records outlive, with a source that only it cites',
    {
      draft: '[23](figure:dam/owners#third)',
      published: '[21](figure:dam/owners#first)',
      kept: ['owners#third', 'dam-log'],
    },
  ],
];

describe('a draft takes with it', () => {
  test.each(CASES)('%s', (_, { draft, published, chart, kept }) => {
    writeDam(site);
    if (chart) site.write('charts/dam.yaml', chart);
    site.draft(draft);
    if (published) site.published(published);
    expect(keptBack(site).sort()).toEqual([...kept].sort());
  });

  test('a whole event that it links to', () => {
    writeDam(site);
    site.draft('[The dam](/figures/dam/)');
    const { shown } = site.read();
    expect([...shown.events.keys()]).toEqual(['elm-flood']);
    expect(recordsOf(shown)).toEqual([]);
  });

  test('an event, when nothing of it is left', () => {
    writeDam(site);
    const figures = ['workers#office', 'owners#third', 'all', 'left', 'right'];
    const words = ['11', '23', '50', '20', '30'];
    const bound = figures.map((figure, index) => `[${words[index]}](figure:dam/${figure})`);
    site.write('charts/dam.yaml', LINES);
    site.draft(`${bound.join(' and ')}\n\n[Days](chart:dam)`);
    const { shown } = site.read();
    expect([...shown.events.keys()]).toEqual(['elm-flood']);
    expect(recordsOf(shown)).toEqual([]);
  });
});

describe('what is shown', () => {
  const owners = (content: Content) => content.events.get('dam')?.figures.get('owners')?.claims;

  test('has no trace of a claim that replaces another', () => {
    writeDam(site);
    site.draft('[23](figure:dam/owners)');
    site.published('[22](figure:dam/owners#second)');
    const { content, shown } = site.read();
    expect(owners(shown)?.get('second')?.replacedBy).toBeUndefined();
    expect(owners(content)?.get('second')?.replacedBy).toBe('third');
  });

  test('has a revision replace the claim before one that is kept back', () => {
    writeDam(site);
    site.draft('[22](figure:dam/owners#second)');
    site.published('[23](figure:dam/owners#third), once [21](figure:dam/owners#first)');
    const { shown } = site.read();
    expect(owners(shown)?.get('third')?.value).toMatchObject({ replaces: 'first' });
    expect(owners(shown)?.get('first')?.replacedBy).toBe('third');
  });

  test('has no revision of a first claim that is kept back', () => {
    writeDam(site);
    site.draft('[21](figure:dam/owners#first)');
    site.published('[23](figure:dam/owners#third), once [22](figure:dam/owners#second)');
    const { shown } = site.read();
    expect(owners(shown)?.get('second')?.value).not.toHaveProperty('replaces');
    expect(owners(shown)?.get('second')?.value).not.toHaveProperty('because');
  });

  test('names no whole that is kept back, and no whole is complete without a part', () => {
    writeDam(site);
    site.draft('[50](figure:dam/all)');
    const part = site.read().shown.events.get('dam')?.figures.get('left');
    expect(part?.value).not.toHaveProperty('part-of');
    site.draft('[20](figure:dam/left)');
    const whole = site.read().shown.events.get('dam')?.figures.get('all');
    expect(whole?.value).not.toHaveProperty('complete-by');
  });

  test('keeps the figure that a correction names', () => {
    writeDam(site);
    site.draft(BOTH);
    const correction =
      'date: 2031-05-08, figure: dam/workers, was: Ten., now: Eleven., reason: A slip.';
    site.article(
      'now',
      `published: '2031-05-07'\ncorrections: [{ ${correction.replace(/(2031[\d-]+)/, "'$1'")} }]`,
      'Words.',
    );
    expect(keptBack(site)).toEqual([]);
  });

  test('is the whole content where nothing is left out', () => {
    const { content, shown } = site.read();
    expect(shown).toBe(content);
  });

  test('has all of a preview, and says what is not published', () => {
    writeDam(site);
    site.draft(BOTH);
    site.article('soon', "published: '2031-07-01T06:00Z'", '[23](figure:dam/owners)');
    const { content, shown } = site.read({ drafts: true });
    expect(recordsOf(shown)).toEqual(recordsOf(content));
    expect(shown.preview).toBe(true);
    expect([...shown.articles.values()].map(({ unpublished }) => unpublished)).toEqual([
      { kind: 'draft' },
      { kind: 'until', date: '2031-07-01T06:00Z' },
      undefined,
    ]);
  });
});

test('an article is shown from its time on, with its records', () => {
  writeDam(site);
  site.article('soon', "published: '2031-07-01T06:00+02:00'", BOTH);
  const at = (time: string) => recordsOf(site.read({ now: Date.parse(time) }).shown);
  const before = at('2031-07-01T03:59:59Z');
  expect(before.filter((record) => WORKERS.includes(record))).toEqual([]);
  expect(at('2031-07-01T04:00:00Z')).toEqual(recordsOf(site.read().content));
});

describe('a fault that arises without what is left out', () => {
  const told = () => site.read().problems.map(({ code, message }) => `${code} ${message}`);

  test('is told once, and only while something is left out', () => {
    writeDam(site);
    site.draft(`${BOTH} and [21](figure:dam/owners#first)`);
    site.published('See [the workers](/figures/dam/#workers).');
    const gap =
      'unpublished/needed This holds only with what is not published yet. Without it: The site has no page "/figures/dam/#workers".';
    expect(told()).toEqual([gap]);
    expect(errorsOf(site.read({ drafts: true }))).toEqual([]);
  });

  test('is not looked for while the whole has faults', () => {
    writeDam(site);
    site.draft(BOTH);
    site.published('See [the workers](/figures/dam/#workers) and [12](figure:dam/all).');
    expect(errorsOf(site.read())).toEqual(['binding/contradicts']);
  });
});
