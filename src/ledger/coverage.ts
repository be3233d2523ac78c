import type { ProseText } from './prose.ts';
import { spanInText } from './read-blocks.ts';
import type { ArticleRecord, Content } from './records.ts';
import { type Exemption, type Standing, standingsOf } from './standing.ts';

/** A number of an article and how it stands to the records. */
interface CoveredNumber {
  line: number;
  column: number;
  text: string;
  standing: Standing;
}

/** How the numbers of an article stand to the records. */
export interface Coverage {
  /** The article's file, as people type it. */
  file: string;
  bound: number;
  unbound: number;
  /** Numbers that need no record, by the reason; only reasons that occur. */
  exempt: Partial<Record<Exemption, number>>;
  /** Each of them, in the order of the file. */
  numbers: CoveredNumber[];
}

/** The numbers of every article, front matter included, in the order of their files. */
export function coverageOf(content: Content): Coverage[] {
  const articles = [...content.articles.values()];
  return articles.map((article) => articleCoverage(article, content.names));
}

function articleCoverage({ file, prose }: ArticleRecord, names: readonly string[]): Coverage {
  const numbers = prose.flatMap((text) => numbersOf(text, names));
  const coverage: Coverage = { file: file.file, bound: 0, unbound: 0, exempt: {}, numbers };
  for (const { standing } of numbers)
    if (standing === 'bound' || standing === 'unbound') coverage[standing] += 1;
    else coverage.exempt[standing] = (coverage.exempt[standing] ?? 0) + 1;
  return coverage;
}

function numbersOf(prose: ProseText, names: readonly string[]): CoveredNumber[] {
  return prose.blocks.flatMap((block) =>
    standingsOf(block, names).map(({ found, standing }) => {
      const { start, end } = spanInText(block, found.start, found.end);
      const { line, column } = prose.at(start, end);
      return { line, column, text: found.text, standing };
    }),
  );
}
