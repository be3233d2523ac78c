import type { GeoContext } from 'd3-geo';
import type { Unit } from './simplify.ts';

/** Takes shapes as a canvas does, and gives a short path in whole units that looks like them. */
export interface PathWriter extends GeoContext {
  /** All that was drawn. */
  path(): string;
}

export function pathWriter(): PathWriter {
  const written: string[] = [];
  let line: Unit[] = [];
  const finish = (end: 'open' | 'closed'): void => {
    written.push(pathOf(line, end));
    line = [];
  };
  return {
    moveTo: (x, y) => {
      finish('open');
      line.push([x, y]);
    },
    lineTo: (x, y) => void line.push([x, y]),
    closePath: () => finish('closed'),
    beginPath: () => finish('open'),
    arc: () => undefined,
    path: () => {
      finish('open');
      return written.join('');
    },
  };
}

/** A line or a ring as a path of steps; nothing where it is too small to be seen. */
function pathOf(points: Unit[], end: 'open' | 'closed'): string {
  const whole = points.map(([x, y]): Unit => [Math.round(x), Math.round(y)]);
  const [first, ...rest] = withoutRepeated(whole);
  if (first === undefined || rest.length === 0) return '';
  if (end === 'closed' && isSpeck(whole)) return '';
  const steps = rest.flatMap(([x, y], index) => {
    const [fromX, fromY] = rest[index - 1] ?? first;
    return [x - fromX, y - fromY];
  });
  return `M${joined(first)}l${joined(steps)}${end === 'closed' ? 'z' : ''}`;
}

function withoutRepeated(points: Unit[]): Unit[] {
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

/** Numbers with no more between them than a reader of paths needs. */
function joined(numbers: number[]): string {
  return numbers
    .map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : String(number)))
    .join('');
}

/** Units below which a ring is not drawn. */
const LEAST = 3;

function isSpeck(ring: Unit[]): boolean {
  return [0, 1].some((axis) => {
    const along = ring.map((point) => point[axis] ?? 0);
    return Math.max(...along) - Math.min(...along) < LEAST;
  });
}
