import { type ArticleRecord, type Ledger, printedNumbers, type Standing } from '#ledger';
import type { Problem } from '#problems';
import { type ChartSheet, chartSheet, chartsOf } from './chart-sheet.ts';
import { type Check, checkOf } from './check.ts';
import { type Document, documentsOf } from './documents.ts';

/** What a fact-checker goes through before an article is published. */
export interface Sheet {
  article: ArticleRecord;
  /** Counts, shares and scores in the order of the text, bound ones and those bound to nothing. */
  checks: Check[];
  /** Numbers that need no record: dates, ages, and those that the editor marked as no figure. */
  others: Check[];
  /** What the text shows, in its order. */
  charts: ChartSheet[];
  /** The documents to be opened, by publisher. */
  documents: Document[];
  /** Problems of the file that stand at no number. */
  problems: Problem[];
}

/** The copy-desk sheet of an article, made from whatever could be read of the content. */
export function sheetOf(ledger: Ledger, article: ArticleRecord): Sheet {
  const { content, problems } = ledger;
  const own = problems.filter(({ place }) => place.file === article.file.file);
  const numbers = printedNumbers(content, article.prose);
  const all = numbers.map((number) => checkOf(content, number, { numbers, problems: own }));
  const checks = withFirst(all.filter(({ number }) => isCount(number.standing)));
  const told = new Set(all.flatMap((check) => check.problems));
  return {
    article,
    checks,
    others: all.filter(({ number }) => isFact(number.standing)),
    charts: chartsOf(content, article).map((chart) => chartSheet(ledger, chart)),
    documents: documentsOf(content, article, checks),
    problems: own.filter((problem) => !told.has(problem)),
  };
}

function isCount(standing: Standing): boolean {
  return standing === 'bound' || standing === 'unbound';
}

/** Words without a number, and turns of phrase, state nothing that can be looked up. */
function isFact(standing: Standing): boolean {
  return !isCount(standing) && standing !== 'vague' && standing !== 'idiom';
}

/** What is printed again rests on the same record: the second time, only its sentence is new. */
function withFirst(checks: readonly Check[]): Check[] {
  const first = new Map<string, number>();
  return checks.map((check, index) => {
    const target = check.number.binding?.target;
    const before = target === undefined ? undefined : first.get(target);
    if (target !== undefined && before === undefined) first.set(target, index + 1);
    return before === undefined ? check : { ...check, sameAs: before };
  });
}
