import { type Ledger, leftOut, type LeftOut } from '#ledger';
import { count } from '#problems';
import type { Terminal } from './terminal.ts';

/** Tells an editor which articles the pages leave out, and which records with them. */
export function sayLeftOut(ledger: Ledger, terminal: Terminal): void {
  const found = leftOut(ledger);
  const articles = articlesIn(found);
  if (articles.length === 0) return;
  const records = recordsIn(found);
  const also = records.length > 0 ? `; with them ${records.join(', ')}` : '';
  terminal.say(`Left out: ${articles.join(', ')}${also}.`);
}

function articlesIn({ drafts, until }: LeftOut): string[] {
  return [
    ...(drafts > 0 ? [count(drafts, 'draft')] : []),
    ...until.map(({ date, articles }) => `${count(articles, 'article')} until ${date.text}`),
  ];
}

function recordsIn({ charts, figures, claims, series, sources }: LeftOut): string[] {
  const counts: [number, string, string?][] = [
    [charts, 'chart'],
    [figures, 'figure'],
    [claims, 'claim'],
    [series, 'series', 'series'],
    [sources, 'source'],
  ];
  return counts
    .filter(([number]) => number > 0)
    .map(([number, one, several]) => count(number, one, several));
}
