import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse, stringify } from 'yaml';
import { changeStrings, SCHEMAS } from './string-fields.ts';

/** A content folder that has every key of every file. Its ids end in -x. */
const EVERY_KEY = 'tests/fixtures/every-key';

/** What a text becomes in one of several copies of the content. */
type Change = (path: string, text: string, variant: number) => string;

export interface Hostile {
  /** How often everything stands in the content, under ids of its own; what stands once has -1. */
  variants: number;
  change: Change;
  /** Markdown for the end of each article, or of each other page. */
  body?: (isArticle: boolean, variant: number) => string;
}

/** Writes a content folder like `EVERY_KEY`, with its texts changed. */
export function writeHostile(folder: string, { variants, change, body = () => '' }: Hostile): void {
  const write = (path: string, text: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const path of globSync('**/*.*', { cwd: EVERY_KEY }).sort()) {
    const kind = path.includes('/') ? (path.split('/')[0] ?? '') : basename(path, '.yaml');
    if (path.endsWith('.png')) {
      for (let variant = 0; variant < variants; variant += 1)
        write(named(path, variant), readFileSync(join(EVERY_KEY, path)));
      continue;
    }
    const text = readFileSync(join(EVERY_KEY, path), 'utf8');
    if (kind === 'site')
      write(
        path,
        changeFile(kind, text, (at, each) => change(at, each, -1)),
      );
    else if (path.includes('/'))
      for (let variant = 0; variant < variants; variant += 1)
        write(
          named(path, variant),
          changeFile(
            path.endsWith('.csv') ? 'readings' : kind,
            named(text, variant),
            (at, each) => change(at, each, variant),
            body(kind === 'articles', variant),
          ),
        );
    else write(path, changeRegistry(kind, text, variants, change));
  }
}

function named(text: string, variant: number): string {
  return text.replaceAll(/-x\b/g, `-v${variant}`);
}

type Text = (path: string, text: string) => string;

function changeFile(kind: string, text: string, change: Text, body = ''): string {
  if (kind === 'readings') return changeTable(text, change);
  const parts = /^---\n(.*?)---\n(.*)$/s.exec(text);
  if (!parts) return yaml(changed(kind, parse(text), change));
  const [, front = '', prose = ''] = parts;
  return `---\n${yaml(changed(kind, parse(front), change))}---\n${prose}\n${body}`;
}

function changeTable(text: string, change: Text): string {
  const rows = parseCsv(text, { columns: true }) as Record<string, string>[];
  const next = rows.map((row) => changed('readings', row, change) as Record<string, string>);
  const lines = [Object.keys(rows[0] ?? {}), ...next.map((row) => Object.values(row))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

/** A file that a content has once: the variants stand in it side by side. */
function changeRegistry(kind: string, text: string, variants: number, change: Change): string {
  const all = Array.from({ length: variants }, (_, variant) =>
    changed(kind, parse(named(text, variant)), (path, each) => change(path, each, variant)),
  ) as Record<string, object>[];
  return yaml(all.reduce(merged));
}

function merged(one: Record<string, object>, other: Record<string, object>) {
  if (!('measures' in one)) return { ...one, ...other };
  return {
    measures: { ...one['measures'], ...other['measures'] },
    facets: { ...one['facets'], ...other['facets'] },
    names: [...(one['names'] as string[]), ...(other['names'] as string[])],
  };
}

function changed(kind: string, value: unknown, change: Text): unknown {
  const schema = SCHEMAS[kind];
  if (!schema) throw new Error(`There is no schema for ${kind}.`);
  return changeStrings(schema, value, kind, change);
}

function yaml(value: unknown): string {
  return stringify(value, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    aliasDuplicateObjects: false,
  });
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
