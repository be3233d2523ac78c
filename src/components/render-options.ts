import { drawChart } from '#charts';
import type { ChartView } from '#ledger';
import type { DrawnChart, RenderOptions } from '#markdown';
import { href } from '../layouts/href.ts';
import { language, words } from '../layouts/words.ts';

/** What the texts of this build are rendered with. */
export const renderOptions: RenderOptions = {
  href,
  drawChart: drawnOnce,
  get words() {
    return words();
  },
  get language() {
    return language();
  },
};

/** A chart stands on many pages, and they share its view. */
const drawn = new WeakMap<ChartView, DrawnChart>();

function drawnOnce(chart: ChartView): DrawnChart {
  const known = drawn.get(chart);
  if (known) return known;
  const made = drawChart(chart, { href, words: words() });
  drawn.set(chart, made);
  return made;
}
