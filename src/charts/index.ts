export { chartDefs } from './defs.ts';
export { type DrawnChart, type DrawOptions, drawChart } from './draw-chart.ts';
export { escapeText, markup } from './markup.ts';
export { type ChartPicture, drawPicture } from './draw-picture.ts';
export { type ChartSheet, drawSheet, type SheetOptions } from './draw-sheet.ts';
export { type Colours, readTokens, type Themes } from './tokens.ts';
