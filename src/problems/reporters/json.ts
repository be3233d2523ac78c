import type { Problem } from '../problem.ts';

/** For programs: one array of `{code, severity, file, line, column, message, hint}`. */
export function reportJson(problems: readonly Problem[]): string {
  const rows = problems.map(({ code, severity, place, message, hint }) => ({
    code,
    severity,
    file: place.file,
    line: place.line,
    column: place.column,
    message,
    hint,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
