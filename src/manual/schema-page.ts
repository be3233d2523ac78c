import type { BlockContent, RootContent } from 'mdast';
import { exampleOf } from './example-site.ts';
import { code, heading, inRow, list, paragraph, word } from './nodes.ts';
import type { ManualPage } from './page.ts';
import { CONTENT_FILES, type ContentFile } from '#schema';
import { type Key, type KeyMap, keyMaps } from './schema-keys.ts';

/** The path of the page of a kind of file. */
export const schemaPath = ({ name }: Pick<ContentFile, 'name'>) => `schemas/${name}`;

/** The kind of file that a path below the content folder is of. */
export function schemaFileOf(file: string): ContentFile | undefined {
  return CONTENT_FILES.find(({ pattern }) => pattern.test(file));
}

/** The page of a kind of file: every key that it may have, as the schema says it, and an example. */
export function schemaPage(file: ContentFile): ManualPage {
  const maps = keyMaps(file.schema);
  const hasKinds = maps[0]?.kind !== undefined;
  const lead = leadOf(file.schema.description ?? '', maps[0]);
  return {
    path: schemaPath(file),
    title: file.files,
    lead,
    body: [
      ...(isOfIds(maps[0]) ? [paragraph(sentence(file.schema.description ?? ''))] : []),
      ...maps.flatMap((map, index) => [
        ...section(map, lead, hasKinds),
        ...(index === 0 || map.kind ? example(file, map.kind) : []),
      ]),
    ],
  };
}

/** A file of records by id says what such a record is, any other what it holds. */
function leadOf(description: string, first: KeyMap | undefined): string {
  return isOfIds(first) ? first.says : sentence(description);
}

function isOfIds(first: KeyMap | undefined): first is KeyMap {
  return first !== undefined && first.path !== '' && first.says !== '';
}

/** What the schema says of the file, without the name of the file before it. */
function sentence(description: string): string {
  const says = description.replace(/^[\w/<>*.-]+: /, '');
  return says.charAt(0).toUpperCase() + says.slice(1);
}

/** The maps inside a kind of chart are part of its section. */
function section(
  { path, kind, says, keys }: KeyMap,
  lead: string,
  hasKinds: boolean,
): RootContent[] {
  const title = path === '' ? ['Keys'] : [word(path)];
  const isInside = /[.[]/.test(path) || (hasKinds && path !== '');
  const isSaid = kind !== undefined || says === '' || sentence(says) === lead;
  return [
    heading(isInside ? 3 : 2, ...(kind ? ['kind: ', word(kind)] : title)),
    ...(isSaid ? [] : [paragraph(says)]),
    list(keys.map(keyItem)),
  ];
}

function keyItem({ name, type, presence, says, values }: Key): BlockContent[] {
  const of = values.length > 0 ? [paragraph('It is one of ', ...inRow(values.map(word)), '.')] : [];
  return [paragraph(word(name), ` (${type}; ${presence}). ${says}`.trimEnd()), ...of];
}

/** A file of the example site; of charts, one of each kind that it has. */
function example({ pattern }: ContentFile, kind?: string): RootContent[] {
  const found = exampleOf(pattern, kind && `kind: ${kind}`);
  if (!found) return [];
  const above = found.isCut ? 'The beginning of ' : 'An example: ';
  return [
    paragraph(above, word(found.path), ' of the example site.'),
    code(found.language, found.text),
  ];
}
