import type { ArticleRecord, Content } from './records.ts';
import { type Exemption, standingsOf } from './standing.ts';

/** How the numbers of an article stand to the records. */
export interface Coverage {
  /** The article's file, as people type it. */
  file: string;
  bound: number;
  unbound: number;
  /** Numbers that need no record, by the reason; only reasons that occur. */
  exempt: Partial<Record<Exemption, number>>;
}

/** The numbers of every article, front matter included, in the order of their files. */
export function coverageOf(content: Content): Coverage[] {
  const articles = [...content.articles.values()];
  return articles.map((article) => articleCoverage(article, content.names));
}

function articleCoverage({ file, prose }: ArticleRecord, names: readonly string[]): Coverage {
  const coverage: Coverage = { file: file.file, bound: 0, unbound: 0, exempt: {} };
  const blocks = prose.flatMap((text) => text.blocks);
  for (const { standing } of blocks.flatMap((block) => standingsOf(block, names)))
    if (standing === 'bound' || standing === 'unbound') coverage[standing] += 1;
    else coverage.exempt[standing] = (coverage.exempt[standing] ?? 0) + 1;
  return coverage;
}
