import { styleText } from 'node:util';
import { frame, printable } from '../frame.ts';
import type { TextFile } from '../place.ts';
import { isError, type Problem } from '../problem.ts';
import { count } from '../wording.ts';

/** Finds the text of a file for the frame; undefined when the file could not be read as text. */
export type TextOf = (file: string) => TextFile | undefined;

/** For people: each problem with its frame and next step, and a count at the end. */
export function reportText(problems: readonly Problem[], textOf: TextOf, colour: boolean): string {
  const blocks = problems.map((found) => blockOf(found, textOf(found.place.file), colour));
  return `${[...blocks, closingLine(problems)].join('\n\n')}\n`;
}

/** One problem with its frame and next step. */
export function blockOf(found: Problem, file: TextFile | undefined, colour: boolean): string {
  const { file: name, line, column } = found.place;
  const tint = isError(found) ? 'red' : 'yellow';
  const head = paint(`${found.severity}[${found.code}]`, tint, colour);
  const lines = [
    `${head} ${inOneLine(found.message)}`,
    `  --> ${inOneLine(name)}:${line}:${column}`,
  ];
  if (file?.text) lines.push(...frame(file, found.place).map((row) => `  ${row}`));
  lines.push(`  ${paint('next:', 'bold', colour)} ${inOneLine(found.hint)}`);
  return lines.join('\n');
}

/** Names of files may hold any sign, line ends among them. */
export const inOneLine = (words: string) => printable(words).replaceAll('\n', '·');

function paint(words: string, style: 'red' | 'yellow' | 'bold', colour: boolean): string {
  return colour ? styleText(style, words, { validateStream: false }) : words;
}

function closingLine(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return 'No problems.';
  const files = new Set(problems.map((found) => found.place.file)).size;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}.`;
}
