import type { Box, MeasuredChart, MeasuredPage, TextRun } from './measure-charts.ts';
import type { PaintedChart, Shape } from './painted-shapes.ts';

/** What may be wrong with the words of a chart, or with the page that holds it. */
type FaultKind = 'scrolls' | 'overlaps' | 'leaves' | 'small' | 'piled';

export interface Fault {
  kind: FaultKind;
  /** The chart's number on its page and its description, then what is wrong. */
  found: string;
}

/** Glyphs stand on whole px in one engine and between them in another. */
const TOLERANCE = 1;
const SMALLEST_TEXT = 12;

export function faultsOfPage({ width, scrollWidth, charts }: MeasuredPage): Fault[] {
  const found = `the page is ${scrollWidth} px wide in ${width} px`;
  return [
    ...(scrollWidth > width ? [{ kind: 'scrolls' as const, found }] : []),
    ...charts.flatMap((chart, index) =>
      faultsOfChart(chart).map((fault) => ({
        ...fault,
        found: `chart ${index + 1} (${shortened(chart.name)}): ${fault.found}`,
      })),
    ),
  ];
}

/**
 * The shapes that are painted on the screen and not in another rendering of the same page. That one
 * may leave out lines, such as a grid, and nothing else.
 */
export function lostShapes(screen: PaintedChart[], other: PaintedChart[]): string[] {
  return screen.flatMap(({ name, shapes }, index) =>
    shapes.flatMap((shape, at) => {
      const there = other[index]?.shapes[at];
      const isLeftOut = there?.shown === false && shape.tag.startsWith('<line');
      if (!isSeen(shape) || isLeftOut || (there && isSeen(there))) return [];
      return [`chart ${index + 1} (${shortened(name)}): ${shape.tag}`];
    }),
  );
}

const isSeen = ({ shown, painted }: Shape) => shown && painted;

const shortened = (name: string) => name.slice(0, 60);

function faultsOfChart(chart: MeasuredChart): Fault[] {
  return [
    ...overlaps(chart.runs),
    ...chart.runs.flatMap((run) => leaves(run, chart.box)),
    ...small(chart.runs),
    ...chart.lines
      .filter(({ asked, drawn }) => drawn < asked)
      .map(({ asked, drawn }) => ({
        kind: 'piled' as const,
        found: `texts of ${asked} lines stand on ${drawn}`,
      })),
  ];
}

function overlaps(runs: TextRun[]): Fault[] {
  return runs.flatMap((one, index) =>
    runs.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across <= TOLERANCE || down <= TOLERANCE) return [];
      const size = `${across.toFixed(1)} × ${down.toFixed(1)} px`;
      return [{ kind: 'overlaps', found: `“${one.text}” lies on “${other.text}” by ${size}` }];
    }),
  );
}

function leaves(run: TextRun, box: Box): Fault[] {
  const beyond = {
    left: box.left - run.left,
    right: run.right - box.right,
    top: box.top - run.top,
    bottom: run.bottom - box.bottom,
  };
  return Object.entries(beyond)
    .filter(([, by]) => by > TOLERANCE)
    .map(([side, by]) => ({
      kind: 'leaves',
      found: `“${run.text}” leaves at the ${side} by ${by.toFixed(1)} px`,
    }));
}

/** One fault for a chart, since its small texts are small together. */
function small(runs: TextRun[]): Fault[] {
  const found = runs
    .filter(({ fontSize }) => fontSize < SMALLEST_TEXT)
    .sort((one, other) => one.fontSize - other.fontSize);
  return found.slice(0, 1).map(({ text, fontSize }) => ({
    kind: 'small',
    found: `${found.length} texts are too small, such as “${text}” of ${fontSize.toFixed(2)} px`,
  }));
}
