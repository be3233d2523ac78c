import type { Reading } from '#ledger';
import { frame, isError, type Problem, type TextFile } from '#problems';
import type { Told, ToldProblem } from './told.ts';

/** What a browser is told of a reading. */
export function toldOf({ problems, textOf, isShown }: Reading): Told {
  const errors = problems.filter(isError).length;
  return {
    isShown,
    errors,
    warnings: problems.length - errors,
    problems: problems.map((found) => tell(found, textOf(found.place.file))),
  };
}

function tell({ severity, code, message, hint, place }: Problem, file?: TextFile): ToldProblem {
  return {
    severity,
    code,
    message,
    at: `${place.file}:${place.line}:${place.column}`,
    frame: file?.text ? frame(file, place).join('\n') : '',
    next: hint,
  };
}
