import type { Link, PhrasingContent, Root } from 'mdast';
import { changeLinks, relink } from './own-links.ts';
import { recordOf, type RecordEntry } from './record.ts';
import type { Room } from './room.ts';
import { wordsOf } from './words.ts';

/**
 * Ties every printed number to its record. The words stay in the line as a plain link, which copy,
 * print and reading modes keep; the record goes to the end of the page under the link's address.
 */
function bindFigures(tree: Root, room: Room): void {
  changeLinks(tree, 'figure', (target, link) => {
    const record = openRecord(target, link, room);
    return record && [wayBack(record), boundLink(link, record)];
  });
}

export const remarkFigures = (room: Room) => (tree: Root) => bindFigures(tree, room);

function openRecord(target: string, link: Link, room: Room): RecordEntry | undefined {
  const binding = room.references.bindings.find((each) => each.target === target);
  const found = binding && recordOf(binding, wordsOf(link), room);
  if (!found) return undefined;
  const number = room.records.length + 1;
  const sameAs = room.recorded.get(target);
  if (sameAs === undefined) room.recorded.set(target, number);
  const record = { number, ...found, ...(sameAs !== undefined && { sameAs }) };
  room.records.push(record);
  return record;
}

function boundLink(link: Link, { number }: RecordEntry): Link {
  const properties = { id: `word-${number}`, className: ['bound'], dataRecord: `${number}` };
  return relink(link, `#record-${number}`, properties);
}

/**
 * Where closing a record leads. It is fixed to the window, so the page does not move under the
 * reader, and it stands before the word, so the keyboard goes on from there.
 */
function wayBack({ number }: RecordEntry): PhrasingContent {
  const hProperties = { id: `back-${number}`, className: ['back'] };
  return { type: 'text', value: '', data: { hName: 'span', hProperties } };
}
