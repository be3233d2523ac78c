import type { Problem } from '../problem.ts';

/** For GitHub Actions: one workflow command a problem, which becomes an annotation. */
export function reportGithub(problems: readonly Problem[]): string {
  return problems.map((found) => `${command(found)}\n`).join('');
}

function command({ code, severity, place, message, hint }: Problem): string {
  const properties = [
    `file=${property(place.file)}`,
    `line=${place.line}`,
    `col=${place.column}`,
    `endLine=${place.endLine}`,
    `endColumn=${place.endColumn}`,
    `title=${property(code)}`,
  ];
  return `::${severity} ${properties.join(',')}::${data(`${message}\n${hint}`)}`;
}

function data(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
