import { bold, code, heading, paragraph } from '#sheet';
import { count } from '#problems';
import type { Report } from '../../report.ts';
import { READING_COLUMNS, readingRow, sideName } from '../phrases.ts';
import { figurePart, reprintPart } from './figures.ts';
import { fitted, type Part } from './fitted.ts';
import { pageParts } from './pages.ts';
import { always, LOOK, type MarkdownSetting, tablePart } from './parts.ts';
import { problemPart, publishParts, sourceParts, unboundPart, weightParts } from './rest.ts';

/** GitHub takes 64 KiB for a comment; somebody else may want to add a few words. */
const MOST_BYTES = 60_000;

/**
 * For a comment or the summary of a run: at most 60,000 bytes. Numbers come first; what reads differently
 * page by page is folded, and left out where there is no more room.
 */
export function reportMarkdown(report: Report, setting: MarkdownSetting = {}): string {
  const sections = SECTIONS.flatMap(([title, partsIn]) => {
    const inside = partsIn(report, setting);
    if (inside.length === 0) return [];
    return [always([heading(3, title)]), ...inside.slice(0, MOST_ENTRIES), ...leftOut(inside)];
  });
  return fitted([headPart(report), ...sections], MOST_BYTES, more);
}

/** No section takes the room of all others. */
const MOST_ENTRIES = 60;

function leftOut(inside: readonly Part[]): Part[] {
  const left = inside.length - MOST_ENTRIES;
  return left > 0
    ? [always([paragraph(`… and ${count(left, 'more entry', 'more entries')}.`)])]
    : [];
}

function headPart({ base, head, verdict }: Report): Part {
  return always([
    heading(2, 'What readers will read differently'),
    paragraph(bold(verdict.sentences.join(' '))),
    paragraph(sideName(base), ' → ', sideName(head)),
  ]);
}

const more = (left: number) =>
  `\nThere is more than fits here${left > 0 ? `: ${count(left, 'entry', 'entries')} are left out` : ''}. The report as a page has all of it.\n`;

type PartsIn = (report: Report, setting: MarkdownSetting) => Part[];

const SECTIONS: [title: string, parts: PartsIn][] = [
  ['Problems', ({ problems }) => problems.map(problemPart)],
  [
    'Figures and claims',
    ({ figures }, setting) => figures.map((figure) => figurePart(figure, setting)),
  ],
  [
    'Counts printed in the place of others',
    ({ reprints }, setting) => reprints.map((reprint) => reprintPart(reprint, setting)),
  ],
  ['Readings of series', ({ readings }) => tablePart(READING_COLUMNS, readings.map(readingRow))],
  ['Counts bound to nothing', ({ unbound }) => (unbound ?? []).map(unboundPart)],
  ['Pages', pageParts],
  [
    'Charts',
    ({ charts }) =>
      tablePart(
        ['Chart', 'Change'],
        charts.map(({ title, state, parts }) => [title, [state, ...parts].join(', ')]),
      ),
  ],
  ['Sources', ({ sources }) => sourceParts(sources)],
  [
    'Corrections',
    ({ corrections }) =>
      tablePart(
        ['State', 'Article', 'Figure', 'Was', 'Now'],
        corrections.map(({ state, article, figure, was, now }) => [
          state === 'gone' ? `${LOOK}taken away` : state,
          article,
          code(figure),
          was,
          now,
        ]),
      ),
  ],
  ['Page weight', ({ weight }) => weightParts(weight)],
  ['When it is published', ({ publish }) => publishParts(publish)],
];
