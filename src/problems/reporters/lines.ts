import type { Problem } from '../problem.ts';

/** For editors that read a terminal: one line a problem, `file:line:column-line:column: severity code words`. */
export function reportLines(problems: readonly Problem[]): string {
  return problems.map((found) => `${line(found)}\n`).join('');
}

function line({ code, severity, place, message, hint }: Problem): string {
  const { file, line, column, endLine, endColumn } = place;
  const words = `${message} ${hint}`.replace(/\p{Cc}+/gu, ' ');
  const path = file.replace(/\p{Cc}/gu, '·');
  return `${path}:${line}:${column}-${endLine}:${endColumn}: ${severity} ${code} ${words}`;
}
