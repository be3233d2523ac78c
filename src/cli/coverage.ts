import { type Coverage, coverageOf, type Ledger } from '#ledger';
import { count, isError } from '#problems';

/** How a reason reads in a list, one and several. */
const REASONS: Record<keyof Coverage['exempt'], [string, string]> = {
  date: ['date', 'dates'],
  year: ['year', 'years'],
  time: ['clock time', 'clock times'],
  age: ['age', 'ages'],
  ordinal: ['ordinal', 'ordinals'],
  designator: ['name with a number', 'names with a number'],
  idiom: ['turn of phrase', 'turns of phrase'],
  money: ['sum of money', 'sums of money'],
  duration: ['span of time', 'spans of time'],
  measure: ['measure', 'measures'],
  vague: ['word without a number', 'words without a number'],
  none: ['“none”', '“none”'],
  'no figure': ['marked as no figure', 'marked as no figure'],
};

/** For people: bound, unbound and exempt numbers of each article, and where the unbound ones stand. */
export function coverageText({ content, problems }: Ledger): string {
  const articles = coverageOf(content);
  const errors = problems.filter(isError).length;
  const faults = errors === 0 ? [] : [`${count(errors, 'error')}: npm run check lists them.`];
  return `${[...articles.map(article), total(articles), ...faults].join('\n')}\n`;
}

/** For programs: the same, with every number in its place. */
export function coverageJson({ content }: Ledger): string {
  return `${JSON.stringify({ articles: coverageOf(content) }, null, 2)}\n`;
}

function article({ file, bound, unbound, exempt, numbers }: Coverage): string {
  const reasons = Object.entries(exempt)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([reason, n]) => count(n, ...REASONS[reason as keyof Coverage['exempt']]));
  const free = Object.values(exempt).reduce((all, n) => all + n, 0);
  const why = reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
  const open = numbers
    .filter(({ standing }) => standing === 'unbound')
    .map(({ line, column, text }) => `  unbound at ${file}:${line}:${column} "${text}"`);
  const counts = `  ${bound} bound, ${unbound} unbound, ${free} exempt${why}`;
  return [file, counts, ...open].join('\n');
}

function total(articles: readonly Coverage[]): string {
  const all = (key: 'bound' | 'unbound'): number => articles.reduce((n, each) => n + each[key], 0);
  const counts = all('bound') + all('unbound');
  return `${all('bound')} of ${count(counts, 'count')} bound in ${count(articles.length, 'article')}.`;
}
