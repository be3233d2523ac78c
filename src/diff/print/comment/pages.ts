import { count } from '#problems';
import { bold, folded, type Inline, item, list, paragraph } from '#sheet';
import type { Hunk, PageChange, Piece, Report } from '../../report.ts';
import { frameWords, pageChangeWords, proseFirst } from '../phrases.ts';
import type { Part } from './fitted.ts';
import { always, type MarkdownSetting, pageLink, tablePart, whole } from './parts.ts';

/** The pages that changed as a table, and what reads differently on each, folded. */
export function pageParts({ pages, frame }: Report, setting: MarkdownSetting): Part[] {
  const rows = pages.map((page) => [
    pageLink(page.address, page.title, setting),
    pageChangeWords(page),
  ]);
  return [
    ...tablePart(['Page', 'Change'], rows),
    ...(frame > 0 ? [always([paragraph(frameWords(frame))])] : []),
    ...pages.flatMap(readingPart),
  ];
}

/** Of a page that was written anew, a comment shows the beginning. */
const MOST_SENTENCES = 40;

function readingPart({ title, address, words, reading }: PageChange): Part[] {
  if (reading.length === 0) return [];
  const shown = proseFirst(reading).slice(0, MOST_SENTENCES);
  const left = reading.length - shown.length;
  const entries = [
    ...shown.map((hunk) => item(paragraph(...hunkWords(hunk)))),
    ...(left > 0 ? [item(paragraph(`… and ${count(left, 'more place')}.`))] : []),
  ];
  const summary = `${title} (${address}): +${words.new} −${words.gone} words`;
  return [whole(folded(summary, list(entries)))];
}

function hunkWords({ under, pieces }: Hunk): Inline[] {
  return [...(under ? [`${under}: `] : []), ...pieces.flatMap(pieceWords)];
}

/** Marks hold to their words: a gap inside of them would undo them. */
function pieceWords({ text, mark }: Piece): Inline[] {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (mark === 'same' || words === '') return [text];
  const marked: Inline =
    mark === 'new' ? bold(words) : { type: 'delete', children: [{ type: 'text', value: words }] };
  return [before, marked, after];
}
