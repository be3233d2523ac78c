import type { ReadPage } from '../edition/edition.ts';
import type { PageChange } from '../report.ts';
import type { PagePair } from './match-pages.ts';
import { sentenceChanges, wordsMarked } from './sentence-changes.ts';

const PARTS = ['text', 'charts', 'records'] as const;
const KINDS: ReadPage['kind'][] = ['article', 'page', 'chart', 'figures', 'topic'];

/** The pages that differ between their heads and their footers: articles first, then by address. */
export function pageChanges(pairs: readonly PagePair[]): PageChange[] {
  return pairs
    .flatMap((pair) => pageChange(pair) ?? [])
    .sort(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.address < b.address ? -1 : 1),
    );
}

/** How many pages differ in head, masthead or footer alone. */
export function frameChanges(pairs: readonly PagePair[]): number {
  return pairs.filter(
    ({ old, new: next }) =>
      old &&
      next &&
      old.address === next.address &&
      old.parts.main === next.parts.main &&
      old.parts.frame !== next.parts.frame,
  ).length;
}

function pageChange({ old, new: next }: PagePair): PageChange | undefined {
  const page = next ?? old;
  if (!page) return undefined;
  const state = !old ? 'new' : !next ? 'gone' : old.address === next.address ? 'changed' : 'moved';
  const parts = old && next ? partsOf(old, next) : [];
  if (state === 'changed' && parts.length === 0) return undefined;
  const isWritten = page.kind === 'article' || page.kind === 'page';
  const isRead = old && next ? parts.includes('text') : isWritten;
  const reading = isRead ? sentenceChanges(old, next) : [];
  return {
    address: page.address,
    from: state === 'moved' ? (old?.address ?? null) : null,
    title: page.title,
    kind: page.kind,
    state,
    parts,
    words: { new: wordsMarked(reading, 'new'), gone: wordsMarked(reading, 'gone') },
    reading,
    notYet: next?.notYet?.kind ?? null,
  };
}

/** What differs; where nothing else does, the links and marks of a page that reads as before. */
function partsOf(old: ReadPage, next: ReadPage): PageChange['parts'] {
  const parts = PARTS.filter((part) => old.parts[part] !== next.parts[part]);
  if (parts.length > 0) return [...parts];
  return old.parts.main === next.parts.main ? [] : ['markup'];
}
