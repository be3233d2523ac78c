export { ledgerIntegration, ledgerLoader } from './astro.ts';
export { fingerprint } from './fingerprint.ts';
export { readLedger, type Ledger } from './ledger.ts';
export { closeLedger, DEFAULT_CONTENT, openLedger, SETTINGS } from './open-ledger.ts';
export { parseProse } from './prose.ts';
export {
  articleIds,
  articleView,
  eventIds,
  eventPageView,
  homeView,
  pageIds,
  pageView,
  sourcesPageView,
} from './view-pages.ts';
export type * from './views.ts';
