import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Document, Figure } from './inputs.ts';

export interface CorpusArticle {
  slug: string;
  title: string;
  standfirst: string;
  published: string;
  topics: string[];
  body: string;
}

export interface CorpusEvent {
  id: string;
  title: string;
  place: string;
  period: string;
  figures: Record<string, Figure>;
}

interface CorpusChart {
  id: string;
  title: string;
  figures: string[];
}

const DAYS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** '2021-06-01' as '1 June 2021'. */
export const dayInWords = (date: string) => DAYS.format(new Date(`${date}T00:00:00Z`));

/** The articles of a generated corpus. */
export function readArticles(content: string): CorpusArticle[] {
  return readdirSync(join(content, 'articles')).map((slug) => {
    const text = readFileSync(join(content, 'articles', slug, 'index.md'), 'utf8');
    const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    return { ...(parse(front) as Omit<CorpusArticle, 'slug' | 'body'>), slug, body };
  });
}

interface WrittenEvent extends Omit<CorpusEvent, 'id' | 'figures'> {
  figures: Record<
    string,
    {
      label: string;
      claims: Record<
        string,
        { says: string | number; by: string; source: string; 'as-of': string }
      >;
    }
  >;
}

export function readEvents(content: string): CorpusEvent[] {
  const agents = yaml<Record<string, { name: string }>>(content, 'agents.yaml');
  const { measures } = yaml<{ measures: Record<string, { label: string; counts: string }> }>(
    content,
    'measures.yaml',
  );
  const { label: measure = '', counts = '' } = measures['homes'] ?? {};
  return idsIn(content, 'figures').map((id) => {
    const event = yaml<WrittenEvent>(content, `figures/${id}.yaml`);
    const figures = Object.entries(event.figures).map(([figure, { label, claims }]) => {
      const all = Object.values(claims).map((claim) => ({
        by: agents[claim.by]?.name ?? claim.by,
        says: String(claim.says),
        date: claim['as-of'],
        day: dayInWords(claim['as-of']),
        source: claim.source,
      }));
      return [figure, { id: figure, label, measure, counts, claims: all }] as const;
    });
    return { ...event, id, figures: Object.fromEntries(figures) };
  });
}

export function readCharts(content: string): CorpusChart[] {
  return idsIn(content, 'charts').map((id) => {
    const {
      title,
      figure,
      rows = [],
    } = yaml<{
      title: string;
      figure?: string;
      rows?: { figure: string }[];
    }>(content, `charts/${id}.yaml`);
    const refs = figure ? [figure] : rows.map((row) => row.figure.replace(/#.*/, ''));
    return { id, title, figures: refs };
  });
}

export function readDocuments(content: string): Record<string, Document> {
  const sources = yaml<Record<string, Omit<Document, 'day'>>>(content, 'sources/all.yaml');
  return Object.fromEntries(
    Object.entries(sources).map(([id, source]) => [
      id,
      { ...source, day: dayInWords(source.date) },
    ]),
  );
}

function yaml<Shape>(content: string, file: string): Shape {
  return parse(readFileSync(join(content, file), 'utf8')) as Shape;
}

function idsIn(content: string, folder: string): string[] {
  return readdirSync(join(content, folder)).map((file) => file.replace(/\.yaml$/, ''));
}
