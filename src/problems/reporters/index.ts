import type { Problem } from '../problem.ts';
import { reportCodeQuality } from './codequality.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportJunit } from './junit.ts';
import { reportLines } from './lines.ts';
import { reportRdjson } from './rdjson.ts';
import { reportSarif } from './sarif.ts';
import { reportText, type TextOf } from './text.ts';

export const FORMATS = [
  'text',
  'json',
  'lines',
  'github',
  'sarif',
  'junit',
  'rdjson',
  'codequality',
] as const;
export type Format = (typeof FORMATS)[number];

/** The whole report of a list of problems, already sorted. */
export function report(
  problems: readonly Problem[],
  { format, textOf, colour }: { format: Format; textOf: TextOf; colour: boolean },
): string {
  switch (format) {
    case 'text':
      return reportText(problems, textOf, colour);
    case 'json':
      return reportJson(problems);
    case 'lines':
      return reportLines(problems);
    case 'github':
      return reportGithub(problems);
    case 'sarif':
      return reportSarif(problems);
    case 'junit':
      return reportJunit(problems, textOf);
    case 'rdjson':
      return reportRdjson(problems, textOf);
    case 'codequality':
      return reportCodeQuality(problems);
  }
}
