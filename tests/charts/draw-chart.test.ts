import { describe, expect, test } from 'vitest';
import { chartDefs, drawChart } from '#charts';
import { wordsIn } from '#words';
import { storedColumns } from './columns/cases.ts';
import { storedMaps } from './map/cases.ts';
import { storedParts } from './parts/cases.ts';
import { storedSeries } from './series/cases.ts';
import { storedSmallMultiples } from './small-multiples/cases.ts';
import { stored } from './stored.ts';
import { storedTimelines } from './timeline/cases.ts';
import { storedVotes } from './vote/cases.ts';

const say = wordsIn('en');

const all = {
  ...stored,
  ...storedColumns,
  ...storedMaps,
  ...storedParts,
  ...storedSeries,
  ...storedSmallMultiples,
  ...storedTimelines,
  ...storedVotes,
};

const href = (path: string) => `/site${path}`;

/** Description and words as an editor reviews them: one sentence a line. */
const sentences = (text: string | null) => (text ?? 'nothing').replace(/\. /g, '.\n');

describe.each(Object.entries(all))('%s', (name, chart) => {
  const drawn = drawChart(chart, { href, words: say });

  test('draws the stored marks', async () => {
    await expect(drawn.svg).toMatchFileSnapshot(`../snapshots/charts/${name}.svg`);
  });

  test('says the stored words', async () => {
    const words = `${sentences(drawn.description)}\n\nHow to read it\n${sentences(drawn.howToRead)}\n`;
    await expect(words).toMatchFileSnapshot(`../snapshots/charts/${name}.txt`);
  });

  test('lists the stored rows', async () => {
    await expect(drawn.table).toMatchFileSnapshot(`../snapshots/charts/${name}.html`);
  });

  test('needs no style attribute, script or id of its own', () => {
    expect(drawn.svg + drawn.table).not.toMatch(/ style=| id=|<script|NaN|undefined|Infinity/);
  });

  test('gets from its page the patterns that it refers to, and no others', () => {
    const used = new Set([...drawn.svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
    const held = [...chartDefs(drawn.svg).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(held.sort()).toEqual([...used].sort());
  });
});

test('a chart is named by its own description', () => {
  const { 'bars-all-marks': chart } = stored;
  if (chart === undefined) throw new Error('no such case');
  const { svg, description } = drawChart(chart, { href, words: say });
  expect(svg).toContain(`role="img" aria-label="${description}"`);
});
