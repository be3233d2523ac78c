import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Report } from '../../report.ts';
import { kilobytes, READING_COLUMNS, readingRow, sourceWords, weightChange } from '../phrases.ts';
import { type Content, table, tag } from './elements.ts';

export function problemEntry(problem: Report['problems'][number]): ElementContent {
  const { severity, code, file, line, column, message, hint } = problem;
  return h('li', { class: severity === 'error' ? 'look' : 'plain' }, [
    h('p', { class: 'where' }, [
      tag(severity === 'error' ? 'look' : 'plain', severity),
      ' ',
      h('code', `${file}:${line}:${column}`),
      ' ',
      h('code', code),
    ]),
    h('p', { dir: 'auto' }, [h('b', message), ' ', hint]),
  ]);
}

export function readingsTable({ readings }: Report): Content[] {
  return tableOf(READING_COLUMNS, readings.map(readingRow));
}

export function unboundEntry(found: NonNullable<Report['unbound']>[number]): ElementContent {
  const { words, file, line, column, sentence } = found;
  return h('li', { class: 'look' }, [
    h('p', { class: 'where' }, [h('b', words), ' ', h('code', `${file}:${line}:${column}`)]),
    h('p', [h('q', { dir: 'auto' }, sentence)]),
  ]);
}

export function sourcesTable({ sources }: Report): Content[] {
  const open = new Set(sources.notArchived.map(({ id }) => id));
  const rows = (['new', 'changed', 'gone'] as const).flatMap((state) =>
    sources[state].map((source): Content[] => [
      state,
      sourceWords(source),
      h('code', source.id),
      open.has(source.id) ? tag('look', 'no archived copy') : source.archived ? 'archived' : '–',
    ]),
  );
  return tableOf(['State', 'Document', 'Id', 'Copy'], rows);
}

export function correctionsTable({ corrections }: Report): Content[] {
  return tableOf(
    ['State', 'Article', 'Figure', 'Was', 'Now'],
    corrections.map(({ state, article, figure, was, now }) => [
      state === 'gone' ? tag('look', 'taken away') : state,
      h('code', article),
      h('code', figure),
      was,
      now,
    ]),
  );
}

export function weightTable({ weight }: Report): Content[] {
  return tableOf(
    ['Page', `Of ${kilobytes(weight.budget)}`, 'Change'],
    weight.pages.map(({ address, old, new: next, isOver }): Content[] => [
      h('code', address),
      isOver ? tag('look', kilobytes(next)) : kilobytes(next),
      old === null ? 'new' : weightChange(old, next) || '–',
    ]),
  );
}

export function publishEntries({
  live,
  drafts,
  feed,
  redirects,
}: Report['publish']): ElementContent[] {
  return [
    ...redirects.map(({ from, to }) =>
      h('li', [tag('look', 'redirect'), ' ', h('code', from), ' to ', h('code', to)]),
    ),
    ...live.map(({ title, words, at }) =>
      h('li', [tag('plain', 'goes live'), ' ', h('bdi', title), `: ${words} (${at})`]),
    ),
    ...drafts.map(({ title }) => h('li', [tag('plain', 'draft'), ' ', h('bdi', title)])),
    ...feed.map(({ title, state }) =>
      h('li', [tag('plain', `feeds: ${state}`), ' ', h('bdi', title)]),
    ),
  ];
}

function tableOf(head: readonly string[], rows: readonly (readonly Content[])[]): Content[] {
  return rows.length > 0 ? [table(head, rows)] : [];
}
