import type { Problem } from '../problem.ts';
import type { TextOf } from './text.ts';

/** For reviewdog: a DiagnosticResult. Columns count bytes of UTF-8, from 1; the end is not in the range. */
export function reportRdjson(problems: readonly Problem[], textOf: TextOf): string {
  const diagnostics = problems.map((found) => diagnostic(found, textOf));
  return `${JSON.stringify({ source: { name: 'Ledgerline' }, diagnostics }, null, 2)}\n`;
}

function diagnostic({ code, severity, place, message, hint }: Problem, textOf: TextOf) {
  const { file, line, column, endLine, endColumn } = place;
  const start = position(line, column, textOf(file)?.line(line));
  const end = position(endLine, endColumn, textOf(file)?.line(endLine));
  return {
    message: `${message} ${hint}`,
    location: { path: file, range: { start, end } },
    severity: severity.toUpperCase(),
    code: { value: code },
  };
}

/** Without its text, nobody knows how many bytes of the line stand before a column: the line alone is named. */
function position(line: number, column: number, text: string | undefined) {
  if (text === undefined) return { line };
  return { line, column: Buffer.byteLength(text.slice(0, column - 1)) + 1 };
}
