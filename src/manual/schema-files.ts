import {
  agentsSchema,
  articleSchema,
  chartSchema,
  eventSchema,
  measuresSchema,
  pageSchema,
  readingSchema,
  siteSchema,
  sourcesSchema,
  topicsSchema,
} from '#schema';
import type { z } from 'zod';

/** A kind of file of the content, and the schema of what it holds. */
export interface SchemaFile {
  /** The last part of the address of its page. */
  name: string;
  /** Where such files stand, below the content folder. */
  files: string;
  pattern: RegExp;
  schema: z.ZodType;
}

/** Every kind of file that an editor writes, in the order in which a site is begun. */
export const SCHEMA_FILES: readonly SchemaFile[] = [
  { name: 'site', files: 'site.yaml', pattern: /^site\.yaml$/, schema: siteSchema },
  { name: 'agents', files: 'agents.yaml', pattern: /^agents\.yaml$/, schema: agentsSchema },
  { name: 'measures', files: 'measures.yaml', pattern: /^measures\.yaml$/, schema: measuresSchema },
  { name: 'topics', files: 'topics.yaml', pattern: /^topics\.yaml$/, schema: topicsSchema },
  {
    name: 'sources',
    files: 'sources/<any name>.yaml',
    pattern: /^sources\/.*\.yaml$/,
    schema: sourcesSchema,
  },
  {
    name: 'figures',
    files: 'figures/<event>.yaml',
    pattern: /^figures\/.*\.yaml$/,
    schema: eventSchema,
  },
  {
    name: 'series',
    files: 'figures/<event>.<series>.csv',
    pattern: /^figures\/.*\.csv$/,
    schema: readingSchema,
  },
  {
    name: 'charts',
    files: 'charts/<chart>.yaml',
    pattern: /^charts\/.*\.yaml$/,
    schema: chartSchema,
  },
  {
    name: 'article',
    files: 'articles/<article>/index.md',
    pattern: /^articles\/.*\.md$/,
    schema: articleSchema,
  },
  { name: 'page', files: 'pages/<page>.md', pattern: /^pages\/.*\.md$/, schema: pageSchema },
];
