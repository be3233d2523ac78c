import { drawPicture } from '#charts';
import { chartSources, type ChartPageView, type ChartView } from '#ledger';
import { boundCounts, chartWords } from '#markdown';
import { renderOptions } from '../components/render-options.ts';
import { CARD, type Card, type CardPicture, layOutCard, MARGIN } from './card.ts';
import { keyFigure } from './key-figure.ts';
import type { Layout } from './renderer.ts';
import { themes } from './themes.ts';

export function chartCardPicture({ chart }: ChartPageView): CardPicture {
  const { description } = renderOptions.drawChart(chart);
  const alt = `${chartWords(chart, renderOptions.words).title}. ${description}`;
  return { path: `/charts/${chart.id}/card.png`, alt };
}

/**
 * A chart with its title where it is low enough for a card. Else the one count of its words, or what
 * it shows in sentences: of several counts, none may stand large above the others.
 */
export function chartCard(view: ChartPageView): Layout {
  const { chart, site } = view;
  const { title } = chartWords(chart, renderOptions.words);
  const sources = publishersOf(chart);
  const rest = { site: site.title, ...(sources && { sources }) };
  return layOutCard({ title, ...middleOf(view), ...rest }, themes.light);
}

function middleOf({ chart, references }: ChartPageView): Partial<Card> {
  const drawing = drawingFor(chart);
  if (drawing) return { drawing };
  const words = [chart.title, chart.subtitle ?? '', chart.note ?? ''];
  const counts = boundCounts(words, references, renderOptions);
  const figure = counts.length === 1 ? keyFigure(counts, renderOptions.words) : undefined;
  if (figure) return { figure };
  return { standfirst: firstSentences(renderOptions.drawChart(chart).description) };
}

/** As many whole sentences as a card has room for: one that is cut off might lose its hedge. */
function firstSentences(description: string): string {
  let shown = '';
  for (const sentence of description.split(/(?<=\.) (?=\p{Lu})/u))
    if (`${shown} ${sentence}`.length <= LONGEST) shown = `${shown} ${sentence}`.trim();
    else break;
  return shown;
}

const LONGEST = 420;

/** 'Sources: OCHA; AFP and 3 more'; the documents themselves are on the page. */
function publishersOf(chart: ChartView): string {
  const all = [...new Set(chartSources(chart).map(({ publisher }) => publisher))];
  const { sources, andMorePublishers } = renderOptions.words.charts;
  const more = all.length > NAMED ? andMorePublishers(all.length - NAMED) : '';
  const names = all.slice(0, NAMED).join('; ');
  return all.length === 0 ? '' : `${sources(all.length)}${names}${more}`;
}

const NAMED = 3;

/** How much a chart is enlarged, the most first: text below the last size is no longer read. */
const SCALES = [2, 1.8, 1.6, 1.45, 1.3];
const FONT = 15;

/** Px that are left for a drawing by a title of two lines and the foot of the card. */
const ROOM = 360;

function drawingFor(chart: ChartView): Card['drawing'] {
  const room = CARD.width - 2 * MARGIN;
  for (const scale of SCALES) {
    const look = {
      width: room / scale,
      font: FONT,
      colour: themes.light,
      words: renderOptions.words,
    };
    const { svg, width, height } = drawPicture(chart, look);
    if (height * scale <= ROOM) return { svg, width: width * scale, height: height * scale };
  }
  return undefined;
}
