import { readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import ts from 'typescript';

/** What each room may import, by door. Astro's rooms see one another too. */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  schema: ['quantity'],
  words: [],
  problems: [],
  quantity: [],
  mentions: ['quantity'],
  ledger: ['schema', 'words', 'memory', 'problems', 'quantity'],
  markdown: ['schema', 'words', 'problems', 'quantity', 'ledger'],
  data: ['schema', 'quantity', 'ledger'],
  charts: ['schema', 'words', 'quantity', 'ledger', 'data'],
  edit: ['ledger'],
  pull: ['schema', 'problems', 'quantity', 'mentions', 'ledger', 'edit'],
  scaffold: ['schema', 'problems', 'quantity', 'ledger', 'edit', 'assist'],
  mend: ['schema', 'problems', 'ledger', 'edit'],
  assist: ['schema', 'problems', 'ledger', 'edit'],
  manual: ['schema', 'problems', 'quantity', 'ledger'],
  sheet: ['problems'],
  desk: ['schema', 'words', 'problems', 'quantity', 'mentions', 'ledger', 'data', 'sheet'],
  import: ['schema', 'problems', 'quantity', 'ledger', 'edit'],
  archive: ['schema', 'problems', 'ledger', 'edit'],
  pictures: [],
  diff: ['problems', 'ledger', 'finish', 'sheet', 'pictures'],
  host: ['problems', 'ledger', 'finish'],
  live: [
    'schema',
    'words',
    'problems',
    'quantity',
    'ledger',
    'markdown',
    'data',
    'charts',
    'manual',
    'assist',
    'memory',
  ],
  memory: [],
  finish: ['memory'],
  cli: [
    'schema',
    'words',
    'problems',
    'quantity',
    'mentions',
    'ledger',
    'markdown',
    'data',
    'charts',
    'edit',
    'pull',
    'scaffold',
    'mend',
    'assist',
    'manual',
    'sheet',
    'desk',
    'import',
    'archive',
    'pictures',
    'diff',
    'host',
    'live',
    'memory',
    'finish',
  ],
  astro: [
    'schema',
    'words',
    'problems',
    'quantity',
    'ledger',
    'markdown',
    'data',
    'charts',
    'manual',
  ],
};

export const DOORS = [
  'schema',
  'words',
  'problems',
  'quantity',
  'mentions',
  'ledger',
  'markdown',
  'data',
  'charts',
  'edit',
  'pull',
  'scaffold',
  'mend',
  'assist',
  'manual',
  'sheet',
  'desk',
  'import',
  'archive',
  'pictures',
  'diff',
  'host',
  'live',
  'memory',
  'finish',
];

const ASTRO_ROOMS = new Set([
  'cards',
  'feeds',
  'metadata',
  'pages',
  'layouts',
  'components',
  'styles',
]);

export interface SourceFile {
  /** Path from the root of the repository: 'src/charts/mark.ts'. */
  path: string;
  text: string;
}

/** The room of a file below src; undefined for one that belongs to none. */
export function roomOf(path: string): string | undefined {
  const [top, room = ''] = path.split('/');
  if (top !== 'src') return undefined;
  if (ASTRO_ROOMS.has(room)) return 'astro';
  return Object.hasOwn(MAY_IMPORT, room) && path.split('/').length > 2 ? room : undefined;
}

/** A sentence for each import that the table does not allow. */
export function wrongImports({ path, text }: SourceFile): string[] {
  const room = roomOf(path);
  if (room === undefined) return [`${path} is in no room of the table`];
  return importsOf({ path, text }).flatMap((specifier) => {
    const fault = importFault(path, room, specifier);
    return fault ? [`${path} imports ${specifier}: ${fault}`] : [];
  });
}

function importFault(path: string, room: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) {
    const door = specifier.slice(1);
    if (!DOORS.includes(door)) return 'there is no such door';
    return MAY_IMPORT[room]?.includes(door) ? undefined : `${room} may not import ${door}`;
  }
  if (!specifier.startsWith('.')) return undefined;
  const target = roomOf(join(dirname(path), specifier).split(sep).join('/'));
  return target === room ? undefined : 'it does not go through a door';
}

/** Every module that a file names: imports, types included, re-exports and import(). */
function importsOf({ path, text }: SourceFile): string[] {
  const code = path.endsWith('.astro') ? scriptsOf(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The code between the fences, and that of each script. */
function scriptsOf(astro: string): string {
  const [, fence = ''] = /^---\n(.*?)\n---/s.exec(astro) ?? [];
  const scripts = [...astro.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
  return [fence, ...scripts].join('\n');
}

/** A sentence for each statement of a door that is no re-export by name, or of types alone. */
export function doorFaults({ path, text }: SourceFile): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter((statement) => !isReExport(statement))
    .map((statement) => `${path}: ${statement.getText()}`);
}

function isReExport(statement: ts.Statement): boolean {
  if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) return false;
  const from = statement.moduleSpecifier.getText().slice(1, -1);
  const named = statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause);
  return from.startsWith('./') && (named || (statement.isTypeOnly && !statement.exportClause));
}

/** Names that say where something was put and not what it is. */
const DRAWER = /^(?:utils?|helpers?|common|misc|lib|shared)$/;

export function drawers(paths: readonly string[]): string[] {
  return paths.filter((path) =>
    path.split('/').some((part) => DRAWER.test(basename(part).replace(/\..*$/, ''))),
  );
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(path, 'utf8') };
}
