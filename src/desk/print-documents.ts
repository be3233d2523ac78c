import type { ListItem } from 'mdast';
import { dateView } from '#ledger';
import type { Source } from '#schema';
import type { Document } from './documents.ts';
import { WORDS } from './english.ts';
import { code, type Inline, link, task } from '#sheet';

/** A document in a sentence, with the links that open it. */
export function sourceWords(source: Source): Inline[] {
  const { title, publisher, date, url, archived, 'seen-at': seenAt } = source;
  return [
    url ? link(url, title) : title,
    `, ${publisher}${date ? `, ${dateView(date, WORDS).text}` : ''}`,
    ...(archived ? [', ', link(archived, 'archived copy')] : []),
    ...(seenAt ? [', ', link(seenAt, 'read here')] : []),
  ];
}

/** A document to be opened. */
export function printDocument({ source, at }: Document): ListItem {
  return task(...sourceWords(source), ' (', code(at), ').', ...standing(source));
}

function standing({ copy, url, archived }: Source): Inline[] {
  return [
    ...(copy === 'mirror' ? [' A copy was read and not the page of the publisher.'] : []),
    ...(copy === 'relay' ? [' A report of it was read and not the document.'] : []),
    ...(url && !archived ? [' It is not archived.'] : []),
  ];
}
