import { type Chart, chartSchema } from '#schema';
import type { FoundFile } from './disk.ts';
import { located } from './located.ts';
import { readValue, readYamlFile } from './read-file.ts';
import { inlineProse } from './read-prose.ts';
import type { Content } from './records.ts';
import type { Path } from './yaml.ts';

/** Reads charts/<id>.yaml. */
export function readChart(content: Content, id: string, file: FoundFile): void {
  const read = readYamlFile(content, file, 'a chart');
  if (!read) return void content.broken.add(`charts/${id}`);
  const { value, problems } = readValue(content, 'chart', chartSchema, read);
  content.problems.push(...problems);
  if (problems.length > 0) content.broken.add(`charts/${id}`);
  if (!value) return;
  const record = located(id, value, { ...read, path: [] });
  const prose = proseFields(value).map(([path, text]) => inlineProse(record, path, text));
  content.charts.set(id, { ...record, prose });
}

/** The fields that hold prose, the title first: their counts are bound, and their links followed. */
function proseFields(chart: Chart): [path: Path, text: string][] {
  const { title, subtitle, note } = chart;
  return [
    [['title'], title],
    ...(subtitle === undefined ? [] : [field('subtitle', subtitle)]),
    ...(note === undefined ? [] : [field('note', note)]),
    ...ownFields(chart),
  ];
}

function field(key: string, text: string): [path: Path, text: string] {
  return [[key], text];
}

function ownFields(chart: Chart): [path: Path, text: string][] {
  if (chart.kind === 'map') return [[['disclaimer'], chart.disclaimer]];
  if (chart.kind === 'vote')
    return chart.votes.map(({ outcome }, index) => [['votes', index, 'outcome'], outcome]);
  if ('events' in chart)
    return chart.events.map(({ label }, index) => [['events', index, 'label'], label]);
  return [];
}
