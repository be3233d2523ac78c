import { escapeText, markup } from '#charts';
import type { ChartPageView } from '#ledger';
import { chartWords } from '#markdown';
import { chartSheet } from '../cards/chart-sheet.ts';
import { CARD } from '../cards/card.ts';
import { address } from '../layouts/href.ts';
import { words } from '../layouts/words.ts';

/** Px of a frame in which the whole of a chart is seen without scrolling. */
interface FrameSize {
  width: number;
  height: number;
}

const WIDTH = 600;
/** Px of a frame on most phones; on narrower ones the frame is scrolled by a line or two. */
const NARROW = 360;
const ROOM = 48;
/** Px of a note on a correction, on three lines. */
const NOTE = 76;

/**
 * The height is that of the file of the chart, whose lines are broken early, with room to spare: a
 * page within a frame cannot tell the page around it how high it is. A frame shrinks on a phone and
 * keeps its height, so the higher of the two counts.
 */
function frameSize(view: ChartPageView): FrameSize {
  const heights = [WIDTH, NARROW].map((width) => chartSheet(view, width).height);
  const notes = NOTE * (view.chart.corrections?.length ?? 0);
  return { width: WIDTH, height: Math.ceil((Math.max(...heights) + notes + ROOM) / 10) * 10 };
}

/** HTML for other sites: a frame, and inside it a picture for readers whose program shows none. */
export function embedCode(view: ChartPageView): string {
  const { chart, site } = view;
  const { title } = chartWords(chart, words());
  const page = address(`/charts/${chart.id}/`, site);
  const picture = escapeText(address(`/charts/${chart.id}.png`, site));
  const frame = { src: `${page}embed/`, title, ...frameSize(view), loading: 'lazy' };
  return markup('iframe', { ...frame, style: 'border: 0; max-width: 100%' }, [
    markup('a', { href: page }, [`<img src="${picture}" alt="${escapeText(title)}">`]),
  ]);
}

/** The answer of oEmbed 1.0. */
export function oEmbed(view: ChartPageView) {
  const { chart, site } = view;
  return {
    version: '1.0',
    type: 'rich',
    title: chartWords(chart, words()).title,
    provider_name: site.title,
    provider_url: address('/', site),
    ...frameSize(view),
    html: embedCode(view),
    thumbnail_url: address(`/charts/${chart.id}/card.png`, site),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
