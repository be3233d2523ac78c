export { CONTENT_FILES, type ContentFile } from './content-files.ts';
export { chartSchema, type Chart, type ChartOf } from './chart.ts';
export { isDate, isLocalTime, readDate, type DateFault, type DateSpan } from './dates.ts';
export { isWebAddress, SLUG, type Fault, type Registry, UNPRINTABLE } from './fields.ts';
export {
  DATINGS,
  eventSchema,
  REASONS,
  readingSchema,
  SERIES_COLUMNS,
  STANCES,
  type Claim,
  type Dating,
  type Event,
  type Figure,
  type Reading,
  type Reason,
  type Series,
  type Stance,
} from './figures.ts';
export { articleSchema, pageSchema, type Article, type Correction, type Page } from './prose.ts';
export {
  agentsSchema,
  measuresSchema,
  sourcesSchema,
  topicsSchema,
  type Agent,
  type Facet,
  type Measure,
  type Measures,
  type Source,
  type Topic,
} from './registries.ts';
export { siteSchema, type Policy, type Site } from './site.ts';
