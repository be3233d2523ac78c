import type { Wording } from './how-to-read.ts';
import type { MarkKind } from './mark.ts';
import type { Step } from './steps.ts';

type StepMark = MarkKind | 'step' | 'fall' | 'strip';

/** The marks of lines in steps, in words. */
export const STEP_WORDING: Wording<StepMark>[] = [
  { kind: 'step', words: 'A line holds its level until the next reading.' },
  {
    kind: 'open',
    words: 'Soft edge above a line: at least, with no upper end stated.',
    fixed: 'soft edges',
  },
  {
    kind: 'capped',
    words: 'Soft edge below a line: up to the line, or just under it.',
    fixed: 'soft edges',
  },
  { kind: 'soft', words: 'Soft edges above and below: about.', fixed: 'soft edges' },
  { kind: 'range', words: 'Tint between two lines: from the lowest to the highest figure stated.' },
  {
    kind: 'absent',
    words: 'Grey hatching: no number to place; the line stops there until the next reading.',
  },
  {
    kind: 'strip',
    words:
      'Strips below the plot, one for each line that stops: hatched where a reading gives no number to place, or where there is none.',
  },
  { kind: 'fall', words: 'Triangle: a count from the start that fell; the number says why.' },
];

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
