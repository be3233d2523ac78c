import type { z } from 'zod';
import { chartSchema } from './chart.ts';
import { eventSchema, readingSchema } from './figures.ts';
import { articleSchema, pageSchema } from './prose.ts';
import { agentsSchema, measuresSchema, sourcesSchema, topicsSchema } from './registries.ts';
import { siteSchema } from './site.ts';

/** A kind of file of the content, and the schema of what it holds; of Markdown, of its front matter. */
export interface ContentFile {
  name: string;
  /** Where such files stand, below the content folder. */
  files: string;
  /** True of the end of their paths. */
  pattern: RegExp;
  schema: z.ZodType;
}

const at = (path: string) => new RegExp(`(?:^|/)${path}$`);

/** Every kind of file that an editor writes, in the order in which a site is begun. */
export const CONTENT_FILES: readonly ContentFile[] = [
  { name: 'site', files: 'site.yaml', pattern: at('site\\.yaml'), schema: siteSchema },
  { name: 'agents', files: 'agents.yaml', pattern: at('agents\\.yaml'), schema: agentsSchema },
  {
    name: 'measures',
    files: 'measures.yaml',
    pattern: at('measures\\.yaml'),
    schema: measuresSchema,
  },
  { name: 'topics', files: 'topics.yaml', pattern: at('topics\\.yaml'), schema: topicsSchema },
  {
    name: 'sources',
    files: 'sources/<any name>.yaml',
    pattern: at('sources/[^/]+\\.yaml'),
    schema: sourcesSchema,
  },
  {
    name: 'figures',
    files: 'figures/<event>.yaml',
    pattern: at('figures/[^/]+\\.yaml'),
    schema: eventSchema,
  },
  {
    name: 'series',
    files: 'figures/<event>.<series>.csv',
    pattern: at('figures/[^/]+\\.csv'),
    schema: readingSchema,
  },
  {
    name: 'chart',
    files: 'charts/<chart>.yaml',
    pattern: at('charts/[^/]+\\.yaml'),
    schema: chartSchema,
  },
  {
    name: 'article',
    files: 'articles/<article>/index.md',
    pattern: at('articles/[^/]+/index\\.md'),
    schema: articleSchema,
  },
  { name: 'page', files: 'pages/<page>.md', pattern: at('pages/[^/]+\\.md'), schema: pageSchema },
];
