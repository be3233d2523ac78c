import { bold, code, folded, item, list, paragraph, table } from '#sheet';
import { count } from '#problems';
import type { Report } from '../../report.ts';
import { kilobytes, sourceWords, weightChange } from '../phrases.ts';
import type { Part } from './fitted.ts';
import { always, LOOK, printed, tablePart, whole } from './parts.ts';

export function problemPart(problem: Report['problems'][number]): Part {
  const { severity, code: its, file, line, column, message, hint } = problem;
  const start = [bold(severity), ' ', code(`${file}:${line}:${column}`), ` ${message}`];
  return {
    full: printed([list([item(paragraph(...start, ` ${hint} (`, code(its), ')'))])]),
    short: printed([list([item(paragraph(...start))])]),
  };
}

export function unboundPart(found: NonNullable<Report['unbound']>[number]): Part {
  const place = code(`${found.file}:${found.line}:${found.column}`);
  return whole([list([item(paragraph(bold(found.words), ' ', place, `: “${found.sentence}”`))])]);
}

export function sourceParts(sources: Report['sources']): Part[] {
  const rows = (['new', 'gone', 'changed', 'notArchived'] as const).flatMap((state) =>
    sources[state].map((source) => [
      state === 'notArchived' ? `${LOOK}no archived copy` : state,
      sourceWords(source),
      code(source.id),
    ]),
  );
  return tablePart(['State', 'Document', 'Id'], rows);
}

export function weightParts({ budget, pages }: Report['weight']): Part[] {
  const [heaviest] = pages;
  if (!heaviest) return [];
  const over = pages.filter(({ isOver }) => isOver).length;
  const within =
    over === 0
      ? `Every page that changed is within ${kilobytes(budget)}`
      : `${LOOK}${count(over, 'page')} that changed ${over > 1 ? 'weigh' : 'weighs'} more than ${kilobytes(budget)}`;
  const told = `${within}; the heaviest is ${heaviest.address} with ${kilobytes(heaviest.new)}.`;
  const rows = pages.map(({ address, old, new: next, isOver }) => [
    address,
    `${kilobytes(next)}${isOver ? ', over budget' : ''}`,
    weightChange(old, next),
  ]);
  return [
    always([paragraph(told)]),
    whole(folded('Weight page by page', table(['Page', 'Weight', 'Change'], rows))),
  ];
}

export function publishParts({ live, drafts, feed, redirects }: Report['publish']): Part[] {
  const entries = [
    ...live.map(({ title, words, at }) => `${title}: ${words} (${at}).`),
    ...drafts.map(({ title }) => `${title} is a draft and stays out.`),
    ...feed.map(({ title, state }) => `${title}: ${state} in the feeds.`),
    ...redirects.map(({ from, to }) => `${LOOK}Links lead to ${from}: redirect it to ${to}.`),
  ];
  if (entries.length === 0) return [];
  return [whole([list(entries.map((entry) => item(paragraph(entry))))])];
}
