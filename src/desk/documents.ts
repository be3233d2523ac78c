import { type ArticleRecord, type Content, placeOf } from '#ledger';
import type { Source } from '#schema';
import type { Check } from './check.ts';

/** A document that the article rests on. */
export interface Document {
  id: string;
  source: Source;
  /** File and line of its record. */
  at: string;
}

/** What is to be opened: the sources of the records, and those that the text cites. */
export function documentsOf(
  content: Content,
  { prose }: ArticleRecord,
  checks: readonly Check[],
): Document[] {
  const cited = prose
    .flatMap(({ links }) => links)
    .flatMap(({ destination }) => /^source:(.+)$/.exec(destination)?.[1] ?? []);
  const behind = checks.flatMap(({ counts }) => counts.map(({ claim }) => claim.value.source));
  return [...new Set([...behind, ...cited])].sort().flatMap((id) => {
    const record = content.sources.get(id);
    if (!record) return [];
    const { file, line } = placeOf(record);
    return [{ id, source: record.value, at: `${file}:${line}` }];
  });
}
