import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCsv } from '#data';
import { downloadsOf } from './downloads.ts';
import { type Descriptor, type Resource, type Row, rowsOf, unguarded } from './table-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledgerline-data-'));
let database: DuckDBConnection;
beforeAll(async () => {
  database = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  database.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

const TYPES: Record<string, string> = { string: 'VARCHAR', number: 'DOUBLE', integer: 'BIGINT' };

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

async function ask(query: string): Promise<Row[]> {
  const reader = await database.runAndReadAll(query);
  return reader.getRowObjectsJS() as Row[];
}

/** The rows as a database reads them that is told the types of the Table Schema. */
async function rowsByType(file: string, { schema }: Resource): Promise<Row[]> {
  const types = schema.fields.map(({ name, type }) => `${literal(name)}: '${TYPES[type]}'`);
  const rows = await ask(
    `from read_csv(${literal(file)}, header = true, columns = {${types.join(', ')}})`,
  );
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        typeof cell === 'string' ? unguarded(cell) : cell,
      ]),
    ),
  );
}

/** What the database takes each column for when it is told nothing. */
async function guessedTypes(file: string): Promise<Record<string, string>> {
  const columns = await ask(`describe from read_csv(${literal(file)}, sample_size = -1)`);
  return Object.fromEntries(
    columns.map((column) => [String(column['column_name']), String(column['column_type'])]),
  );
}

describe.each(['tests/fixtures/flood', 'content'])('the tables of %s', (root) => {
  const files = downloadsOf(root);
  const { resources }: Descriptor = JSON.parse(files['datapackage.json'] ?? '');

  test.each(resources.map((resource) => [resource.path, resource] as const))(
    '%s are the same in a database',
    async (path, resource) => {
      const file = join(folder, path);
      const csv = files[path] ?? '';
      writeFileSync(file, csv);
      const rows = rowsOf(csv, resource.schema);
      expect(rows.length).toBeGreaterThan(0);
      expect(await rowsByType(file, resource)).toEqual(rows);
      const [counted] = await ask(
        `select count(*)::integer as rows from read_csv(${literal(file)}, sample_size = -1)`,
      );
      expect(counted).toEqual({ rows: rows.length });
      const guessed = await guessedTypes(file);
      const numbers = resource.schema.fields.filter(
        ({ name, type }) => type !== 'string' && rows.some((row) => row[name] !== null),
      );
      for (const { name } of numbers) expect(guessed[name]).toMatch(/^(?:BIGINT|DOUBLE)$/);
    },
  );
});

interface Document {
  series: { readings: { quantity: { value: number | null } | null }[] }[];
}

test.each([
  ['no figure is NULL', 'protective-edge', 'relation is null', null],
  ['none is 0', 'rocket-fire-by-year', 'value = 0', 0],
] as const)('a reading of %s in a database', async (_what, event, condition, value) => {
  const files = downloadsOf('content');
  const file = join(folder, `${event}.series.csv`);
  writeFileSync(file, files[`${event}.series.csv`] ?? '');
  const { series }: Document = JSON.parse(files[`${event}.json`] ?? '');
  const expected = series
    .flatMap(({ readings }) => readings)
    .filter(({ quantity }) => (value === null ? quantity === null : quantity?.value === value));
  expect(expected.length).toBeGreaterThan(0);
  expect(
    await ask(`select value::double as value, low::double as low, high::double as high
       from read_csv(${literal(file)}) where ${condition}`),
  ).toEqual(expected.map(() => ({ value, low: value, high: value })));
});

test('text with quotes, line ends and formulas is the same in a database', async () => {
  const notes = ['=1+1', 'he said "no", then\nleft', '\tindented', "'=x", ' spaced ', 'שלום, ok'];
  const file = join(folder, 'notes.csv');
  const rows = notes.map((note, index) => [note, index]);
  writeFileSync(
    file,
    toCsv({ columns: [column('note'), column('n')], rows, key: [], references: [] }),
  );
  const read = await ask(`from read_csv(${literal(file)}, header = true, sample_size = -1)`);
  expect(read.map(({ note }) => unguarded(String(note)))).toEqual(notes);
  expect(read.map(({ n }) => Number(n))).toEqual(notes.map((_, index) => index));
});

const column = (name: string) => ({ name, type: 'string' as const, title: '', description: '' });
