import { applyEdits, type Edit } from '#edit';
import { readYaml } from '#ledger';
import { type Problem, TextFile } from '#problems';
import { type Draft, type Part, yamlPart } from './draft.ts';
import { isUnreadable } from './readable.ts';
import type { Remedy } from './remedy.ts';

/** What stands before the first word of a line: its indent, and the hyphens of a list. */
const LEAD = /^[ \t]*(?:-[ \t]+)*/;

/** More lines than this with a tab behind spaces are not looked for one by one. */
const MOST_ROUNDS = 200;

/** How wide editors show a tab. The first that fits is taken. */
const WIDTHS = [2, 4, 8];

type Expand = (lead: string) => string;

/**
 * Ways to replace the tabs that indent lines. How many spaces one stands for depends on what the
 * editor saw, so there are several; what check says of each has to tell which one was meant.
 */
export function mendTab(draft: Draft, problem: Problem): Remedy[] {
  if (!isTab(draft.file, problem)) return [];
  const ways: Expand[] = WIDTHS.flatMap((width) => [
    (lead) => toStops(lead, width),
    (lead) => lead.replaceAll('\t', ' '.repeat(width)),
  ]);
  return ways.flatMap((expand) => expanding(draft, problem.place.line, expand) ?? []);
}

function expanding({ file, part }: Draft, told: number, expand: Expand): Remedy | undefined {
  if (!part) return undefined;
  const lines = new Set([told, ...indentedByTab(file, part)]);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = [...lines].flatMap((line) => leadEdit(file, line, expand));
    const next = nextTab(new TextFile(file.file, applyEdits(file.text, edits)));
    if (next === undefined) return remedyOf(file, told, edits);
    if (lines.has(next)) return undefined;
    lines.add(next);
  }
  return undefined;
}

function remedyOf(file: TextFile, told: number, edits: Edit[]): Remedy {
  const changed = new Set(edits.map(({ start }) => file.place(start).line));
  const isWrong = (after: readonly Problem[]) =>
    after.some(
      (found) =>
        isUnreadable(found) &&
        found.code !== 'yaml/unquoted-colon' &&
        (changed.has(found.place.line) || changed.has(found.place.line - 1)),
    );
  const where = changed.size === 1 ? 'tab' : `tabs of ${changed.size} lines`;
  return { edits, done: [{ line: told, what: `${where} replaced by spaces` }], isWrong };
}

/** The line of the next indent with a tab that YAML does not take. */
function nextTab(file: TextFile): number | undefined {
  const part = yamlPart(file);
  const first = part && readYaml(file, part).problems[0];
  return first && isTab(file, first) ? first.place.line : undefined;
}

/** A tab below a text that begins with | or >, or behind spaces, is told as another fault. */
function isTab(file: TextFile, found: Problem): boolean {
  if (found.code === 'yaml/tab') return true;
  const isIndent = isUnreadable(found) && found.code !== 'yaml/unquoted-colon';
  return isIndent && leadOf(file, found.place.line).includes('\t');
}

function leadOf(file: TextFile, line: number): string {
  return LEAD.exec(file.line(line))?.[0] ?? '';
}

/** Lines that begin with a tab: no text can, for YAML wants spaces before it. Comments may. */
function indentedByTab(file: TextFile, { start, end }: Part): number[] {
  const last = file.place(end).line;
  const lines: number[] = [];
  for (let line = file.place(start).line; line <= last; line += 1)
    if (/^\t[ \t]*[^ \t#]/.test(file.line(line))) lines.push(line);
  return lines;
}

function leadEdit(file: TextFile, line: number, expand: Expand): Edit[] {
  const lead = leadOf(file, line);
  if (!lead.includes('\t')) return [];
  const start = file.offset(line, 1);
  return [{ start, end: start + lead.length, text: expand(lead) }];
}

/** A tab leads to the next column that is a multiple of the width, as editors show it. */
function toStops(lead: string, width: number): string {
  let spaces = '';
  for (const sign of lead)
    spaces += sign === '\t' ? ' '.repeat(width - (spaces.length % width)) : sign;
  return spaces;
}
