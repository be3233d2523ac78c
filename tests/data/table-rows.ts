import { parse } from 'csv-parse/sync';

/** The parts of a descriptor that the checks of rows read. */
export interface Descriptor {
  resources: Resource[];
}

export interface Resource {
  name: string;
  path: string;
  schema: Schema;
}

interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: { required?: boolean; enum?: string[] };
}

interface Schema {
  fields: Field[];
  missingValues: string[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

export type Row = Record<string, string | number | null>;

/** Cells as they stand in the file, the header first. */
export function cellsOf(csv: string): string[][] {
  return parse(csv, { relax_column_count: true });
}

const GUARDED = /^'(?:['\s]*[=+\-@＝＋－＠]|'*[\t\r\n])/u;

/** The text behind a cell: what a reader of the documented rule does. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** The rows of a file as its schema types them; a cell that is no number of its type is NaN. */
export function rowsOf(csv: string, { fields, missingValues }: Schema): Row[] {
  const [, ...lines] = cellsOf(csv);
  return lines.map((cells) =>
    Object.fromEntries(
      fields.map(({ name, type }, index) => {
        const cell = cells[index] ?? '';
        if (missingValues.includes(cell)) return [name, null];
        return [name, type === 'string' ? unguarded(cell) : numberOf(cell)];
      }),
    ),
  );
}

function numberOf(cell: string): number {
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell) ? Number(cell) : Number.NaN;
}

/** A sentence for each thing in the files that the descriptor does not allow. */
export function rowFaults({ resources }: Descriptor, files: Record<string, string>): string[] {
  return resources.flatMap((resource) => {
    const csv = files[resource.path];
    if (csv === undefined) return [`${resource.path} is not there`];
    return [
      ...shapeFaults(resource, cellsOf(csv)),
      ...cellFaults(resource, rowsOf(csv, resource.schema)),
      ...keyFaults(resource, rowsOf(csv, resource.schema)),
      ...referenceFaults(resource, rowsOf(csv, resource.schema), { resources, files }),
    ];
  });
}

function shapeFaults({ name, schema }: Resource, [header = [], ...lines]: string[][]): string[] {
  const names = schema.fields.map((field) => field.name);
  const wrong = lines.filter((cells) => cells.length !== names.length).length;
  return [
    ...(header.join() === names.join() ? [] : [`${name}: the header is ${header.join()}`]),
    ...(wrong === 0 ? [] : [`${name}: ${wrong} rows are of another length`]),
  ];
}

function cellFaults({ name, schema }: Resource, rows: Row[]): string[] {
  return rows.flatMap((row, index) =>
    schema.fields.flatMap((field) => {
      const fault = cellFault(field, row[field.name] ?? null);
      return fault ? [`${name}, row ${index + 1}: ${field.name} ${fault}`] : [];
    }),
  );
}

function cellFault({ type, format, constraints = {} }: Field, cell: Row[string] | null) {
  if (cell === null) return constraints.required ? 'is empty' : undefined;
  if (type === 'integer' && !Number.isInteger(cell)) return 'is no whole number';
  if (type === 'number' && !Number.isFinite(cell)) return 'is no number';
  if (format === 'uri' && !URL.canParse(String(cell))) return 'is no address';
  if (constraints.enum && !constraints.enum.includes(String(cell)))
    return `is ${cell}, which is not in the list`;
  return undefined;
}

function keyFaults({ name, schema }: Resource, rows: Row[]): string[] {
  const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((field) => row[field])));
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => `${name}: the key ${key} is there twice`);
}

function referenceFaults(
  { name, schema }: Resource,
  rows: Row[],
  { resources, files }: Descriptor & { files: Record<string, string> },
): string[] {
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const target = resources.find((resource) => resource.name === reference.resource);
    if (!target) return [`${name}: there is no resource ${reference.resource}`];
    const known = rowsOf(files[target.path] ?? '', target.schema).map((row) =>
      JSON.stringify(reference.fields.map((field) => row[field])),
    );
    return rows
      .map((row) => JSON.stringify(fields.map((field) => row[field])))
      .filter((key) => !known.includes(key))
      .map((key) => `${name}: ${key} is not in ${reference.resource}`);
  });
}
