import { insertion } from '#edit';
import type { Problem } from '#problems';
import type { Draft } from './draft.ts';
import { isKeyWordIn } from './key-words.ts';
import { isMisfit, type Remedy } from './remedy.ts';
import { isUntouched } from './untouched.ts';

/** A key before its value, in a map or in an item of a list: "  - title: ". */
const KEY = /^([ \t]*(?:-[ \t]+)*)([^\s:#'"[\]{}&*!|>%@`,?-][^:#]*?):[ \t]+$/;

/** Text that begins so is no plain text, or has quotes of its own. */
const OTHER_THAN_PLAIN = /^["'[{|>&*!%@`#?,]|^- /;

/** A comment begins behind a space; "#1" may be a part of the words. */
const COMMENT = /[ \t]+#(?:[ \t]|$)/;
const MAYBE_COMMENT = /[ \t]#/;

interface Text {
  start: number;
  end: number;
}

/**
 * Puts a text that holds a colon between quotes. In a list, the text may be the value of a key or
 * the whole item, so there are two ways.
 */
export function mendColon({ file, part }: Draft, { place }: Problem): Remedy[] {
  const start = file.offset(place.line, place.column);
  const lineStart = file.offset(place.line, 1);
  const [all, lead = '', key = ''] = KEY.exec(file.text.slice(lineStart, start)) ?? [];
  if (!all || !part) return [];
  const text = textFrom(file.text.slice(0, part.end), start, lead.length);
  if (!text || holdsKey(file.text.slice(text.start, text.end), file.file)) return [];
  const ways: Remedy[] = [];
  if (!isUntouched([key])) ways.push(quoting(file.text, text, place.line));
  const over = lead.includes('-') ? keyOver(file.text.slice(0, lineStart), lead) : undefined;
  if (over !== undefined && !isUntouched([over]) && !isKeyWordIn(file.file, key))
    ways.push(quoting(file.text, { ...text, start: lineStart + lead.length }, place.line));
  return ways;
}

function quoting(text: string, { start, end }: Text, line: number): Remedy {
  const inside = text.slice(start, end);
  const doubled = [...inside.matchAll(/'/g)].map(({ index }) => insertion(start + index, "'"));
  return {
    edits: [insertion(start, "'"), ...doubled, insertion(end, "'")],
    done: [{ line, what: 'text with a colon put in quotes' }],
    isWrong: (after) => after.some((found) => isMisfit(found) && found.place.line === line),
  };
}

/**
 * The plain text that begins here and goes on in the lines that are indented by more than its key;
 * undefined where it may be something else: a map, or two keys on one line.
 */
function textFrom(text: string, start: number, column: number): Text | undefined {
  const lines = linesFrom(text, start);
  const [first] = lines;
  if (!first || OTHER_THAN_PLAIN.test(first.text)) return undefined;
  const words = withoutComment(first.text);
  if (words === undefined) return undefined;
  let end = start + words.length;
  let isOpen = words.length === first.text.trimEnd().length;
  for (const line of lines.slice(1)) {
    const indent = line.text.search(/[^ \t]/);
    if (indent < 0) continue;
    if (indent <= column) break;
    if (line.text[indent] === '#') isOpen = false;
    else if (!isOpen || !isPlain(line.text.trim())) return undefined;
    else end = line.start + line.text.trimEnd().length;
  }
  return { start, end };
}

function linesFrom(text: string, start: number): { start: number; text: string }[] {
  return [...text.slice(start).matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)].map((found) => ({
    start: start + found.index,
    text: found[1] ?? '',
  }));
}

/** The words before a comment; undefined where nobody knows whether it is one. */
function withoutComment(line: string): string | undefined {
  const comment = COMMENT.exec(line);
  const words = (comment ? line.slice(0, comment.index) : line).trimEnd();
  return MAYBE_COMMENT.test(words) ? undefined : words;
}

/** "label: Homes measure: deaths" is two keys that lost their line end, and "claims: ocha:" is two as well. */
function holdsKey(words: string, file: string): boolean {
  const keys = [...words.matchAll(/(\S+):(?=\s|$)/g)].map(([, key]) => key ?? '');
  return keys.some((key) => isKeyWordIn(file, key)) || /^\S+:$/.test(words);
}

/** A line that goes on with the text before it, and begins nothing of its own. */
function isPlain(line: string): boolean {
  return !/^- |:(?:\s|$)|\s#/.test(line);
}

/** The key over the list that an item stands in. */
function keyOver(before: string, lead: string): string | undefined {
  const column = lead.indexOf('-');
  for (const line of before.split(/\r\n|\n|\r/).reverse()) {
    const indent = line.search(/[^ \t]/);
    if (indent < 0 || line[indent] === '#' || indent > column) continue;
    if (indent === column && line[indent] === '-') continue;
    return /^[ \t]*(?:-[ \t]+)*([^\s:#'"]+):[ \t]*(?:#.*)?$/.exec(line)?.[1];
  }
  return undefined;
}
