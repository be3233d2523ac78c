export { chartDefs } from './defs.ts';
export { type DrawnChart, type DrawOptions, drawChart } from './draw-chart.ts';
