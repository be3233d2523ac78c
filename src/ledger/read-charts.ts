import { chartSchema } from '#schema';
import type { FoundFile } from './disk.ts';
import { located, readYamlFile } from './read-file.ts';
import { inlineProse } from './read-prose.ts';
import type { Content } from './records.ts';
import { validate } from './validate.ts';

/** Reads charts/<id>.yaml. */
export function readChart(content: Content, id: string, file: FoundFile): void {
  const read = readYamlFile(content, file, 'a chart');
  if (!read) return void content.broken.add(`charts/${id}`);
  const { value, problems } = validate(chartSchema, read.yaml);
  content.problems.push(...problems);
  if (!value) return void content.broken.add(`charts/${id}`);
  const record = located(id, value, { ...read, path: [] });
  const prose = (['title', 'subtitle', 'note'] as const).flatMap((key) => {
    const text = value[key];
    return text === undefined ? [] : [inlineProse(record, [key], text)];
  });
  content.charts.set(id, { ...record, prose });
}
