import type { MarkKind } from './mark.ts';
import type { Step } from './steps.ts';

type StepMark = MarkKind | 'step' | 'fall' | 'strip';

/** The marks of some lines; where there are several, a strip shows where each is not known. */
export function marksOf(lines: Step[][]): StepMark[] {
  const marks = lines.flat().map(({ mark }) => mark.kind);
  const steps = marks.filter((mark) => mark !== 'absent');
  const gap = lines.length > 1 ? 'strip' : 'absent';
  return [
    ...(steps.length > 0 ? (['step'] as const) : []),
    ...steps,
    ...(steps.length < marks.length ? ([gap] as const) : []),
  ];
}
