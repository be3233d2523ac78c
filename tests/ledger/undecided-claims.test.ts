import { expect, test } from 'vitest';
import { keptBack, writeDam } from './dam.ts';
import { errorsOf, Scratch } from './scratch.ts';

const site = new Scratch();

const CORRECTED =
  "corrections: [{ date: '2031-05-08', figure: dam/owners, was: Ten., now: 21, reason: A slip. }]";

test.each([
  ['its words name the one before', '', '[21](figure:dam/owners#first)'],
  ['a correction names the figure alone', CORRECTED, '[21](figure:dam/owners#first)'],
])('takes the newest claim from a published text where %s', (_what, head, body) => {
  writeDam(site);
  site.draft('[23](figure:dam/owners)');
  site.article('now', `published: '2031-05-07'\n${head}`, body);
  expect(keptBack(site)).toEqual(['owners#third', 'dam-log']);
});

test('leaves the newest claim where a published text names it', () => {
  writeDam(site);
  site.draft('[23](figure:dam/owners)');
  site.article(
    'now',
    "published: '2031-05-07'",
    '[23](figure:dam/owners#third), [fewer than 30](figure:dam/owners)',
  );
  expect(keptBack(site)).toEqual([]);
});

test.each([
  ['a text', '[fewer than 30](figure:dam/owners)', ''],
  ['a chart', '[Owners](chart:dam)', 'kind: bars\ntitle: O\nrows: [{figure: dam/owners}]\n'],
  [
    'a chart after the draft tells of both',
    '[Owners](chart:dam)',
    'kind: bars\ntitle: O\nrows: [{figure: dam/owners}]\n',
  ],
])('is undecided where %s takes the newest claim without a name', (what, body, chart) => {
  writeDam(site);
  const both = what.includes('both') ? '[21](figure:dam/owners#first), ' : '';
  site.draft(`${both}[23](figure:dam/owners)`);
  if (chart) site.write('charts/dam.yaml', chart);
  site.article('now', "published: '2031-05-07'", body);
  expect(errorsOf(site.read())).toEqual(['unpublished/undecided']);
});
