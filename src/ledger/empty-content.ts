import { Kept } from './kept.ts';
import type { Content } from './records.ts';

/** A content folder in which nothing was found. */
export function emptyContent(root: string, kept = new Kept()): Content {
  return {
    root,
    site: undefined,
    agents: new Map(),
    measures: new Map(),
    facets: new Map(),
    names: [],
    sources: new Map(),
    topics: new Map(),
    events: new Map(),
    charts: new Map(),
    articles: new Map(),
    pages: new Map(),
    broken: new Set(),
    problems: [],
    texts: new Map(),
    kept,
  };
}
