export { ledgerIntegration } from './astro.ts';
export { baseMap, type BasePiece, linesAround } from './base-map.ts';
export { isAlive, releaseCache, takeCache } from './build-cache.ts';
export {
  builtSite,
  inputsOf,
  isUntouched,
  keepBuilt,
  likelyChanged,
  stampsAfter,
} from './built-site.ts';
export { cacheFolder } from './cache-folder.ts';
export { momentText, presentMoment, readMoment, WrongMoment } from './clock.ts';
export { HeldReadings } from './held-readings.ts';
export { openKept, readKeptLedger, readLedgerToKeep } from './kept-files.ts';
export { readLedger, type Ledger, type Unchecked } from './ledger.ts';
export { problemsOfChange } from './problems-of-change.ts';
export { emptyContent } from './empty-content.ts';
export { problemsAlone, readContent } from './read-content.ts';
export {
  contentRoot,
  DEFAULT_CONTENT,
  holdReadings,
  keepLedger,
  keptLedger,
  openLedger,
  openLedgerWithKeys,
  readAgain,
  type Reading,
  SETTINGS,
} from './open-ledger.ts';
export { firstInstant, lastChange } from './changes.ts';
export { chartDates, chartFigures, chartSources, claimsOf } from './chart-claims.ts';
export { sayOnError } from './say.ts';
export { placeOf } from './located.ts';
export { mergeShards } from './merge-shards.ts';
export { type Bound, currentClaims, isResolved, type Resolved } from './bind.ts';
export { dateView } from './date-text.ts';
export { type Coverage, coverageOf } from './coverage.ts';
export { type FileBlock, frontMatterProblem, proseOf, titleIn } from './file-prose.ts';
export type { Instead } from './disk.ts';
export { frontMatterEnd, splitFrontMatter } from './front-matter.ts';
export { stampsAhead } from './stamps-ahead.ts';
export { instantOf } from './instants.ts';
export { slugOf } from './issues.ts';
export { parseInline, plainText } from './inline.ts';
export { type LeftOut, leftOut } from './left-out.ts';
export { middleOf } from './middle-of.ts';
export { keyOfView, listKey, type PageKind, pageKey } from './page-keys.ts';
export { hasCodeChanged, pageCode } from './code-digest.ts';
export { keepKeys } from './view-keys.ts';
export { withoutNames } from './names.ts';
export { packTexts } from './pack-texts.ts';
export { pictureBytes } from './picture-bytes.ts';
export { type PrintedNumber, printedNumbers } from './printed-numbers.ts';
export { granularityOf, periodAt } from './periods.ts';
export { parseProse } from './parse-prose.ts';
export { type Block as ProseBlock, spanInText } from './read-blocks.ts';
export type {
  ArticleRecord,
  ChartRecord,
  ClaimRecord,
  Content,
  FigureRecord,
  SeriesRecord,
} from './records.ts';
export { validate } from './validate.ts';
export { TO_DO } from './references.ts';
export { exemptionOf, type Standing } from './standing.ts';
export { MOST_TILES } from './rules/drawing/vote.ts';
export { correctionsPageView } from './view-corrections.ts';
export { chartIds, chartPageView, chartsPageView } from './view-chart-pages.ts';
export { articleIds, articleIdsByEvent, articlePictures, articleView } from './view-articles.ts';
export { feedView } from './view-feeds.ts';
export { searchPageView } from './view-search.ts';
export { archiveView } from './view-archive.ts';
export { homeView } from './view-home.ts';
export { siteView } from './view-records.ts';
export {
  dataPageView,
  eventIds,
  eventIdsWithSeries,
  eventPageView,
  eventsPageView,
  pageIds,
  pageView,
} from './view-pages.ts';
export { sourcesPageView } from './view-sources.ts';
export { topicIds, topicPageView, topicsPageView } from './view-topics.ts';
export { readYaml } from './yaml.ts';
export type * from './chart-views.ts';
export type * from './list-views.ts';
export type * from './page-views.ts';
export type * from './views.ts';
