export { ledgerIntegration, ledgerLoader } from './astro.ts';
export { isAlive } from './build-cache.ts';
export { readLedger, type Ledger } from './ledger.ts';
export { contentRoot, DEFAULT_CONTENT, keepLedger, openLedger, SETTINGS } from './open-ledger.ts';
export { parseProse } from './prose.ts';
export { articleView, eventPageView, homeView, pageView, sourcesPageView } from './view-pages.ts';
export type * from './page-views.ts';
export type * from './views.ts';
