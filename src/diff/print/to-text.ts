import { count, printable } from '#problems';
import type { FigureChange, ReadingChange, Reprint } from '../report-counts.ts';
import type { Report } from '../report.ts';
import {
  CHART_STATES,
  claimState,
  documentOf,
  frameWords,
  listed,
  pageChangeWords,
  readingWords,
  SHOWING_STATES,
  sideName,
  sourceWords,
  whoSays,
} from './phrases.ts';

/** A section of the report in a terminal: a heading, and lines below it. */
type Section = [heading: string, lines: string[]];

/** For a terminal: what changes in short, numbers first. Lines that need a look begin with "!". */
export function toText(report: Report): string {
  const head = [
    `${sideName(report.base)} → ${sideName(report.head)}`,
    report.verdict.sentences.join(' '),
  ];
  const sections = SECTIONS.map((section) => section(report))
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines.map((line) => `  ${line}`)].join('\n'));
  return `${[head.join('\n'), ...sections].map(printable).join('\n\n')}\n`;
}

const SECTIONS: ((report: Report) => Section)[] = [
  ({ figures }) => ['Figures', figures.flatMap(figureLines)],
  ({ reprints }) => [
    'Counts that a page prints in the place of others',
    reprints.flatMap(reprintLines),
  ],
  ({ problems }) => [
    'Problems',
    problems.flatMap(({ code, severity, file, line, column, message, hint }) => [
      `! ${severity} ${code}  ${file}:${line}:${column}`,
      `  ${message}`,
      `  ${hint}`,
    ]),
  ],
  ({ readings }) => ['Readings of series', readings.flatMap(readingLines)],
  ({ unbound }) => [
    'Counts that are bound to nothing',
    (unbound ?? []).map(
      ({ file, line, column, words, sentence }) =>
        `! ${file}:${line}:${column}  “${words}” in: ${sentence}`,
    ),
  ],
  ({ pages, frame }) => [
    'Pages',
    [
      ...pages.map((page) => `${page.address}  ${pageChangeWords(page)}`),
      ...(frame > 0 ? [frameWords(frame)] : []),
    ],
  ],
  ({ charts }) => [
    'Charts',
    charts.map(({ id, state, parts }) => [`${id}  ${state}`, ...parts].join(', ')),
  ],
  ({ sources }) => [
    'Sources',
    [
      ...sources.new.map((source) => `new: ${sourceWords(source)}`),
      ...sources.gone.map((source) => `gone: ${sourceWords(source)}`),
      ...sources.notArchived.map((source) => `! no archived copy: ${sourceWords(source)}`),
    ],
  ],
  ({ corrections }) => [
    'Corrections',
    corrections.map(
      ({ state, article, figure, was, now }) =>
        `${state === 'gone' ? '! taken away: ' : ''}${article}  ${figure}: ${was} → ${now}`,
    ),
  ],
  ({ weight }) => [
    'Too heavy',
    weight.pages
      .filter(({ isOver }) => isOver)
      .map(({ address, new: next }) => `! ${address}  ${next} bytes of ${weight.budget}`),
  ],
  ({ publish }) => [
    'When it is published',
    [
      ...publish.live.map(({ address, words, at }) => `${address}  ${words} (${at})`),
      ...publish.drafts.map(({ address }) => `${address}  is a draft and stays out`),
      ...publish.feed.map(({ address, state }) => `${address}  ${state} in the feeds`),
      ...publish.redirects.map(({ from, to }) => `! redirect ${from} to ${to}`),
    ],
  ],
];

function figureLines({ address, label, event, state, fields, claims, charts }: FigureChange) {
  return [
    `${label}, ${event} (${address})${state === 'changed' ? '' : `, ${state}`}`,
    ...(fields.length > 0 ? [`  of the figure itself: ${listed(fields)}`] : []),
    ...claims.flatMap((change) => [
      `  ${change.old?.says ?? 'none'} → ${change.new?.says ?? 'none'}  (${claimState(change)})`,
      ...[change.old, change.new]
        .filter((claim) => claim !== null)
        .map((claim) => `    ${claim.says}: ${whoSays(claim)}; ${documentOf(claim)}`),
      ...change.showings.flatMap(({ address, state: its, sentence, alsoOn }) => [
        `  ${its === 'same-words' ? '!' : ' '} ${SHOWING_STATES[its]}: ${address}  ${sentence}`,
        ...(alsoOn.length > 0 ? [`      also on ${alsoOn.join(', ')}`] : []),
      ]),
    ]),
    ...charts.map(
      ({ id, state: its, pages }) => `    ${CHART_STATES[its]}: ${id}, on ${pages.join(', ')}`,
    ),
  ];
}

function readingLines({ series, when, old, new: next, by, source, charts }: ReadingChange) {
  return [
    `${series}, ${when}: ${readingWords(old)} → ${readingWords(next)}  (${by}; ${source})`,
    ...(charts.length > 0 ? [`    drawn in ${charts.join(', ')}`] : []),
  ];
}

function reprintLines({ address, figure, old, new: next, sentence, elsewhere }: Reprint) {
  return [
    `${address}  ${figure}: ${old.words} (${old.by}) → ${next.words} (${next.by})`,
    `    ${sentence}`,
    ...elsewhere.map(
      (other) => `  ! ${other.address} still prints ${other.words}: ${other.sentence}`,
    ),
    ...(elsewhere.length > 0 ? [`    ${count(elsewhere.length, 'place')} in all`] : []),
  ];
}
