export { parseProse } from './prose.ts';
export type * from './views.ts';
