import { drawPicture } from '#charts';
import type { ChartPageView, ChartView } from '#ledger';
import { boundCounts, chartWords } from '#markdown';
import { renderOptions } from '../components/render-options.ts';
import { CARD, type Card, type CardPicture, layOutCard, MARGIN } from './card.ts';
import { keyFigure } from './key-figure.ts';
import type { Layout } from './renderer.ts';
import { themes } from './themes.ts';

export function chartCardPicture({ chart }: ChartPageView): CardPicture {
  const { description } = renderOptions.drawChart(chart);
  const alt = `${chartWords(chart).title}. ${description}`;
  return { path: `/charts/${chart.id}/card.png`, alt };
}

/** A chart with its title where it is low enough for a card, else the title with its first count. */
export function chartCard({ chart, references, site }: ChartPageView): Layout {
  const { title, subtitle, sources } = chartWords(chart);
  const words = [chart.title, chart.subtitle ?? '', chart.note ?? ''];
  const drawing = drawingFor(chart);
  const figure = keyFigure(boundCounts(words, references, renderOptions));
  const middle = drawing
    ? { drawing, sources }
    : { ...(figure && { figure }), ...(subtitle && { standfirst: subtitle }) };
  const card: Card = { title, site: site.title, ...middle };
  return layOutCard(card, themes.light);
}

/** How much a chart is enlarged, the most first: text below the last size is no longer read. */
const SCALES = [2, 1.8, 1.6, 1.45, 1.3];
const FONT = 15;

/** Px that are left for a drawing by a title of two lines and the foot of the card. */
const ROOM = 360;

function drawingFor(chart: ChartView): Card['drawing'] {
  const room = CARD.width - 2 * MARGIN;
  for (const scale of SCALES) {
    const look = { width: room / scale, font: FONT, colour: themes.light };
    const { svg, width, height } = drawPicture(chart, look);
    if (height * scale <= ROOM) return { svg, width: width * scale, height: height * scale };
  }
  return undefined;
}
