/** How a report puts things, in all of its formats. */
import { count } from '#problems';
import type {
  ClaimChange,
  ClaimWords,
  FigureChange,
  Showing,
  ReadingChange,
} from '../report-counts.ts';
import type { Hunk, PageChange, Report, Side } from '../report.ts';

/** 'main (1a2b3c4)'. */
export function sideName({ name, revision }: Side): string {
  if (revision === undefined) return name;
  return revision.startsWith(name) ? revision.slice(0, 7) : `${name} (${revision.slice(0, 7)})`;
}

/** Who counted, by whom it came, and as of when. */
export function whoSays({ by, via, asOf, stance }: ClaimWords): string {
  return [
    via.length > 0 ? `${by}, via ${via.join(', ')}` : by,
    asOf ? `as of ${asOf}` : 'as of a day that is not stated',
    ...(stance === 'reported' ? [] : [stance]),
  ].join(', ');
}

export function documentOf({ source }: ClaimWords): string {
  return [source.publisher, source.title].filter((part) => part !== '').join(': ') || source.id;
}

/** What happened to a claim, in a few words. */
export function claimState({ state, because, fields }: ClaimChange): string {
  switch (state) {
    case 'rewritten':
      return 'the record itself was rewritten';
    case 'replaced':
      return because ? `replaced: ${because}` : 'replaced';
    case 'new':
      return 'new claim';
    case 'gone':
      return 'claim taken away';
    case 'renamed':
      return 'another id for the same claim';
    case 'annotated':
      return `the count is as before; ${listed(fields)} ${fields.length === 1 ? 'differs' : 'differ'}`;
  }
}

/** Names of keys as an editor writes them. */
export function listed(fields: readonly string[]): string {
  return fields.map((field) => field.replaceAll('_', '-')).join(', ');
}

export const SHOWING_STATES: Record<Showing['state'], string> = {
  'same-words': 'words unchanged',
  'as-before': 'as before',
  rewritten: 'rewritten',
  new: 'new here',
  gone: 'no longer printed',
};

export const CHART_STATES: Record<FigureChange['charts'][number]['state'], string> = {
  new: 'new chart',
  redrawn: 'chart redrawn',
  'as-before': 'chart as before',
};

const PAGE_PARTS: Record<PageChange['parts'][number], string> = {
  text: 'text',
  charts: 'charts',
  records: 'records behind the numbers',
  markup: 'links, pictures or marks',
};

/** What a page changed in, for a list. */
export function pageChangeWords({ state, from, parts, words, notYet }: PageChange): string {
  const size = [
    ...(words.new > 0 ? [`+${words.new}`] : []),
    ...(words.gone > 0 ? [`−${words.gone}`] : []),
  ].join(' ');
  const changed = parts.map((part) => PAGE_PARTS[part]).join(', ');
  return [
    state === 'moved' ? `moved from ${from}` : state,
    ...(state === 'changed' || state === 'moved' ? [changed].filter((part) => part !== '') : []),
    ...(size ? [`words ${size}`] : []),
    ...(notYet ? [notYet === 'draft' ? 'draft' : 'under embargo'] : []),
  ].join('; ');
}

/** Reading changes of a page with those of its prose first, and those of tables behind them. */
export function proseFirst(reading: readonly Hunk[]): Hunk[] {
  return [...reading.filter(({ row }) => !row), ...reading.filter(({ row }) => row)];
}

/** Readings as a table. */
export const READING_COLUMNS = ['Series', 'When', 'Was', 'Is', 'By', 'Document', 'Charts'];

export function readingRow(reading: ReadingChange): string[] {
  const { label, when, old, new: next, by, source, charts } = reading;
  return [label, when, readingWords(old), readingWords(next), by, source, charts.join(', ')];
}

/** A reading that is not there, or one for which the source gives no number. */
export function readingWords(says: string | null): string {
  return says === null ? 'no reading' : says || 'no number';
}

/** A document by its publisher and title. */
export function sourceWords({ publisher, title, id }: Report['sources']['new'][number]): string {
  return [publisher, title].filter((part) => part !== '').join(': ') || id;
}

/** 159 KB of a number of bytes. */
export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}

/** The difference to what a page weighed: '+2 KB', '−130 B'; '' where there is none. */
export function weightChange(old: number | null, next: number): string {
  const more = old === null ? 0 : next - old;
  if (more === 0) return '';
  const size = Math.abs(more) < 1000 ? `${Math.abs(more)} B` : kilobytes(Math.abs(more));
  return `${more > 0 ? '+' : '−'}${size}`;
}

/** Pages whose own content is as before. */
export function frameWords(frame: number): string {
  return `${count(frame, 'page')} more ${frame === 1 ? 'differs' : 'differ'} in head, masthead or footer alone.`;
}
