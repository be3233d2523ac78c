import type { Column, DataTable, Reference } from './table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** The address of a profile of the Data Package standard, version 2. */
export function profile(name: 'datapackage' | 'dataresource' | 'tableschema' | 'tabledialect') {
  return `${PROFILES}/${name}.json`;
}

/** How the CSV files are written, as a Table Dialect. */
export const DIALECT = {
  $schema: profile('tabledialect'),
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
};

/** The columns of a table as a Table Schema. */
export function tableSchema({ columns, key, references }: DataTable) {
  return {
    $schema: profile('tableschema'),
    fields: columns.map(field),
    missingValues: [''],
    primaryKey: key,
    ...(references.length > 0 && { foreignKeys: references.map(foreignKey) }),
  };
}

function field({ name, type, format, title, description, required, enum: words }: Column) {
  const constraints = { ...(required && { required }), ...(words && { enum: words }) };
  return {
    name,
    type,
    ...(format && { format }),
    title,
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function foreignKey({ column, table, of }: Reference) {
  return { fields: [column], reference: { resource: table, fields: [of] } };
}
