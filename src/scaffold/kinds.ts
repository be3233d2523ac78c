import { article } from './article.ts';
import { chart } from './chart.ts';
import { claim } from './claim.ts';
import { event } from './event.ts';
import type { Kind } from './field.ts';
import { source } from './source.ts';

/** What `new` makes in a content folder. */
export const KINDS: Record<string, Kind> = { article, event, source, chart, claim };
