import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Report } from '../../report.ts';
import { frameWords } from '../phrases.ts';
import { chartEntry } from './charts.ts';
import { type Content, section } from './elements.ts';
import { figureEntry, reprintEntry } from './figures.ts';
import { pageEntries } from './pages.ts';
import {
  correctionsTable,
  problemEntry,
  publishEntries,
  readingsTable,
  sourcesTable,
  unboundEntry,
  weightTable,
} from './rest.ts';
import type { PageSetting } from './setting.ts';

/** The parts of a report in their order, numbers first; those with nothing in them are left out. */
export function sectionsOf(report: Report, setting: PageSetting): ElementContent[] {
  return SECTIONS.flatMap(([id, title, contentOf]) => {
    const content = contentOf(report, setting);
    return content.length > 0 ? [section(id, title, ...content)] : [];
  });
}

type ContentOf = (report: Report, setting: PageSetting) => Content[];

const SECTIONS: [id: string, title: string, content: ContentOf][] = [
  [
    'figures',
    'Figures and claims',
    ({ figures }, { pagesAt }) => figures.map((figure) => figureEntry(figure, pagesAt)),
  ],
  [
    'reprints',
    'Counts printed in the place of others',
    ({ reprints }, { pagesAt }) => reprints.map((reprint) => reprintEntry(reprint, pagesAt)),
  ],
  ['problems', 'Problems', ({ problems }) => listOf('problems', problems.map(problemEntry))],
  ['readings', 'Readings of series', readingsTable],
  [
    'unbound',
    'Counts bound to nothing',
    ({ unbound }) => listOf('problems', (unbound ?? []).map(unboundEntry)),
  ],
  ['pages', 'Pages', (report, setting) => [...pageEntries(report, setting), ...frameLine(report)]],
  ['charts', 'Charts', ({ charts }, setting) => charts.map((chart) => chartEntry(chart, setting))],
  ['sources', 'Sources', sourcesTable],
  ['corrections', 'Corrections', correctionsTable],
  ['weight', 'Page weight', weightTable],
  ['publish', 'When it is published', ({ publish }) => listOf('effects', publishEntries(publish))],
];

function listOf(name: string, entries: ElementContent[]): Content[] {
  return entries.length > 0 ? [h('ul', { class: name }, entries)] : [];
}

function frameLine({ frame }: Report): Content[] {
  if (frame === 0) return [];
  return [h('p', { class: 'quiet' }, frameWords(frame))];
}
