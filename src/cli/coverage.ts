import { type Coverage, coverageOf, type Ledger } from '#ledger';
import { count } from '#problems';
import type { Options } from './options.ts';

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

/** What `check --coverage` prints: bound, unbound and exempt numbers of each article. */
export function printCoverage({ content }: Ledger, { format }: Options): string {
  const articles = coverageOf(content);
  if (format === 'json') return `${JSON.stringify({ articles }, null, 2)}\n`;
  return `${[...articles.map(article), total(articles)].join('\n')}\n`;
}

function article({ file, bound, unbound, exempt }: Coverage): string {
  const reasons = Object.entries(exempt)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([reason, n]) => count(n, ...REASONS[reason as keyof Coverage['exempt']]));
  const free = sum(exempt);
  const why = reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
  return `${file}\n  ${bound} bound, ${unbound} unbound, ${free} exempt${why}`;
}

function sum(exempt: Coverage['exempt']): number {
  return Object.values(exempt).reduce((all, n) => all + n, 0);
}

function total(articles: readonly Coverage[]): string {
  const all = (key: 'bound' | 'unbound'): number => articles.reduce((n, each) => n + each[key], 0);
  const counts = all('bound') + all('unbound');
  return `${all('bound')} of ${count(counts, 'count')} bound in ${count(articles.length, 'article')}.`;
}
