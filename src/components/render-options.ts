import { drawChart } from '#charts';
import type { RenderOptions } from '#markdown';
import { href } from '../layouts/href.ts';
import { words } from '../layouts/words.ts';

/** What the texts of this build are rendered with. */
export const renderOptions: RenderOptions = {
  href,
  drawChart: (chart) => drawChart(chart, { href }),
  get words() {
    return words();
  },
};
