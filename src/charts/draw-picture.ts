import type { ChartView } from '#ledger';
import type { Words } from '#words';
import { composeChart } from './compose-chart.ts';
import { defsIn } from './defs.ts';
import { markup } from './markup.ts';
import type { Colours } from './tokens.ts';
import { fixedHeight, fixElements, fixPicture } from './write-fixed.ts';
import { writeElements } from './write-fluid.ts';

export interface ChartPicture {
  /** Px. */
  width: number;
  height: number;
  svg: string;
}

/** Draws a chart without any words around it, in fixed colours, for a picture that has its own. */
export function drawPicture(
  chart: ChartView,
  { width, font, colour, words }: { width: number; font: number; colour: Colours; words: Words },
): ChartPicture {
  const { picture } = composeChart(chart, words);
  const height = fixedHeight(picture, width, font);
  const look = { font, colour };
  const [drawn = ''] = writeElements([fixPicture(picture, { left: 0, top: 0, width }, look)]);
  const defs = writeElements(fixElements(defsIn(drawn), look));
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, ...FONT, 'font-size': font };
  return { width, height, svg: markup('svg', root, [...defs, drawn]) };
}

const FONT = { 'font-family': "'Source Sans 3'" };
