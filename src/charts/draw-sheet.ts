import type { ChartView } from '#ledger';
import { wordsIn } from '#words';
import { composeChart } from './compose-chart.ts';
import { defsIn } from './defs.ts';
import { disclaimerOf } from './disclaimer.ts';
import { escapeText, markup } from './markup.ts';
import { placeSheet, type Sheet, type SheetWords } from './place-sheet.ts';
import { drawText } from './set-column.ts';
import { element, type Picture, type SvgElement } from './svg.ts';
import { darkStyle } from './theme-style.ts';
import type { Colours, Themes } from './tokens.ts';
import { fixedHeight, fixElements, fixPicture } from './write-fixed.ts';
import { writeElements } from './write-fluid.ts';

/** A chart as a file of its own: an SVG document that needs nothing around it. */
export interface ChartSheet {
  /** Px. */
  width: number;
  height: number;
  svg: string;
}

export interface SheetOptions {
  words: Omit<SheetWords, 'disclaimer'>;
  themes: Themes;
  /** Px. */
  width: number;
}

const FONT = 15;

/**
 * Draws a chart with its title, its key and its sources as one document. The colours are the light
 * ones, written out, so that every program that reads SVG shows them; in a browser whose reader
 * prefers dark pages a style sheet puts the dark ones in their place.
 */
export function drawSheet(chart: ChartView, options: SheetOptions): ChartSheet {
  const { themes, width } = options;
  const composed = composeChart(chart, wordsIn(options.words.language));
  const { picture, description } = composed;
  const words = { ...options.words, disclaimer: disclaimerOf(chart) };
  const heightAt = (inner: number) => fixedHeight(picture, inner, FONT);
  const sheet = placeSheet(words, composed, width, heightAt);
  const drawn = writeSheet(sheet, picture, themes.light);
  const svg = markup('svg', rootOf(sheet, words.language), [
    markup('title', { id: 'title' }, [escapeText(words.title)]),
    markup('desc', { id: 'description' }, [escapeText(description)]),
    markup('style', {}, [darkStyle(drawn, themes.dark)]),
    drawn,
  ]);
  return { width, height: sheet.height, svg: `${svg}\n` };
}

function writeSheet(sheet: Sheet, picture: Picture, colour: Colours): string {
  const look = { font: FONT, colour };
  const around = [...drawPaper(sheet), ...sheet.texts.flatMap(drawText)];
  const drawn = writeElements([
    ...fixElements(around, look),
    fixPicture(picture, sheet.picture, look),
  ]).join('\n');
  return [...writeElements(fixElements(defsIn(drawn), look)), drawn].join('\n');
}

function drawPaper({ width, height, picture, rule }: Sheet): SvgElement[] {
  const line = { x1: picture.left, x2: picture.left + picture.width, y1: rule, y2: rule };
  return [
    element('rect', { width, height, fill: 'var(--paper)' }),
    element('line', { ...line, stroke: 'var(--rule)', 'shape-rendering': 'crispEdges' }),
  ];
}

function rootOf({ width, height }: Sheet, language: string): Record<string, string | number> {
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': language,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': 'title',
    'aria-describedby': 'description',
    'font-family': "'Source Sans 3', 'Segoe UI', system-ui, Arial, sans-serif",
    'font-size': FONT,
  };
}
