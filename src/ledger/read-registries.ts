import { agentsSchema, measuresSchema, siteSchema, sourcesSchema, topicsSchema } from '#schema';
import type { FoundFile } from './disk.ts';
import { located } from './located.ts';
import { readValue, readYamlFile } from './read-file.ts';
import type { Content } from './records.ts';
import { idProblems } from './validate.ts';

/** Stands for a zone of the site that could not be read: no time without an offset can be judged. */
export const BROKEN_ZONE = 'site/timezone';

export function readSite(content: Content, file: FoundFile): void {
  const read = readYamlFile(content, file, 'the title, address and publisher of the site');
  if (!read) return;
  const { value, problems, broken } = readValue(content, 'site', siteSchema, read);
  content.problems.push(...problems);
  if (broken.includes('timezone')) content.broken.add(BROKEN_ZONE);
  if (value) content.site = located('site', value, { ...read, path: [] });
}

export function readAgents(content: Content, file: FoundFile): void {
  const read = readYamlFile(content, file, 'the bodies that speak');
  if (!read) return void content.broken.add('agents');
  const { value, problems, broken } = readValue(content, 'agents', agentsSchema, read);
  content.problems.push(...problems, ...idProblems(Object.keys(value ?? {}), [], read.yaml));
  markBroken(content, 'agents', broken);
  for (const [id, agent] of Object.entries(value ?? {}))
    content.agents.set(id, located(id, agent, { ...read, path: [id] }));
}

export function readTopics(content: Content, file: FoundFile): void {
  const read = readYamlFile(content, file, 'the topics of the articles');
  if (!read) return void content.broken.add('topics');
  const { value, problems, broken } = readValue(content, 'topics', topicsSchema, read);
  content.problems.push(...problems, ...idProblems(Object.keys(value ?? {}), [], read.yaml));
  markBroken(content, 'topics', broken);
  for (const [id, topic] of Object.entries(value ?? {}))
    content.topics.set(id, located(id, topic, { ...read, path: [id] }));
}

export function readMeasures(content: Content, file: FoundFile): void {
  const read = readYamlFile(content, file, 'what is counted');
  if (!read) return void content.broken.add('measures').add('facets');
  const { value, problems, broken } = readValue(content, 'measures', measuresSchema, read);
  content.problems.push(...problems);
  if (!value) return void content.broken.add('measures').add('facets');
  for (const path of broken) content.broken.add(path.replaceAll('.', '/'));
  content.names = value.names;
  for (const kind of ['measures', 'facets'] as const)
    content.problems.push(...idProblems(Object.keys(value[kind]), [kind], read.yaml));
  for (const [id, measure] of Object.entries(value.measures))
    content.measures.set(id, located(id, measure, { ...read, path: ['measures', id] }));
  for (const [id, facet] of Object.entries(value.facets)) {
    content.problems.push(
      ...idProblems(Object.keys(facet.values), ['facets', id, 'values'], read.yaml),
    );
    content.facets.set(id, located(id, facet, { ...read, path: ['facets', id] }));
  }
}

export function readSources(content: Content, file: FoundFile): void {
  const read = readYamlFile(content, file, 'sources');
  if (!read) return void content.broken.add('sources');
  const { value, problems, broken } = readValue(content, 'sources', sourcesSchema, read);
  content.problems.push(...problems, ...idProblems(Object.keys(value ?? {}), [], read.yaml));
  markBroken(content, 'sources', broken);
  for (const [id, source] of Object.entries(value ?? {}))
    content.sources.set(id, located(id, source, { ...read, path: [id] }));
}

/** '' stands for the whole file: then no reference to this kind of record can be judged. */
function markBroken(content: Content, kind: string, broken: string[]): void {
  for (const path of broken) content.broken.add(path ? `${kind}/${path}` : kind);
}
