export { missingForChart } from './chart.ts';
export { lacksMeasure } from './event.ts';
export type { Answers, Field, Kind, Scaffold } from './field.ts';
export { KINDS } from './kinds.ts';
export { siteFiles } from './site.ts';
