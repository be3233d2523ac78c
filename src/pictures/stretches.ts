import { type ArrayChange, diffArrays } from 'diff';

/** So many rows of each page, from where the stretch before it ends. */
export interface Stretch {
  kind: 'same' | 'changed' | 'rounding';
  before: number;
  after: number;
}

/** Fewer rows than these between two changes are the same by chance, such as the gap between two lines. */
const SHORTEST = 48;

/**
 * A line of text begins on a whole pixel. It moves against the next one by a pixel when the text above grows by
 * a fraction: so many rows that repeat their neighbour come and go for that alone, and are no change.
 */
const ROUNDING = 2;

/** Pages that differ in more rows are laid side by side from the top. */
const MOST_EDITS = 3000;

/** What two pages have in common and where they differ, by the names of their rows, from the top. */
export function stretchesOf(before: readonly string[], after: readonly string[]): Stretch[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (!changes) return [{ kind: 'changed', before: before.length, after: after.length }];
  return withoutChance(changes.map((change, index) => stretchOf(change, changes, index)));
}

function stretchOf(
  change: ArrayChange<string>,
  changes: readonly ArrayChange<string>[],
  index: number,
): Stretch {
  const { value, added, removed } = change;
  const [before, after] = [added ? 0 : value.length, removed ? 0 : value.length];
  if (!added && !removed) return { kind: 'same', before, after };
  const isRounding = repeats(value, changes[index - 1], changes[index + 1]);
  return { kind: isRounding ? 'rounding' : 'changed', before, after };
}

function repeats(
  rows: readonly string[],
  above: ArrayChange<string> | undefined,
  below: ArrayChange<string> | undefined,
): boolean {
  const isAlone = ![above, below].some((next) => next?.added || next?.removed);
  const neighbours = [above?.value.at(-1), below?.value[0]];
  return isAlone && rows.length <= ROUNDING && rows.every((row) => neighbours.includes(row));
}

/** Takes what lies between two changes and is short for a part of them, and joins what is changed. */
function withoutChance(found: readonly Stretch[]): Stretch[] {
  const runs = runsOf(found);
  return runs
    .flatMap((run, index) => {
      const isInside = index > 0 && index < runs.length - 1;
      return isChanged(run[0]) || (isInside && sum(run).before < SHORTEST) ? [sum(run)] : run;
    })
    .reduce<Stretch[]>(join, []);
}

const isChanged = (stretch: Stretch | undefined) => stretch?.kind === 'changed';

/** Stretches in a row that are changed, or are not. */
function runsOf(found: readonly Stretch[]): Stretch[][] {
  const runs: Stretch[][] = [];
  for (const stretch of found) {
    const last = runs.at(-1);
    if (last && isChanged(last[0]) === isChanged(stretch)) last.push(stretch);
    else runs.push([stretch]);
  }
  return runs;
}

function sum(run: readonly Stretch[]): Stretch {
  const add = (side: 'before' | 'after') => run.reduce((all, stretch) => all + stretch[side], 0);
  return { kind: 'changed', before: add('before'), after: add('after') };
}

function join(done: Stretch[], next: Stretch): Stretch[] {
  const last = done.at(-1);
  if (!last || !isChanged(last) || !isChanged(next)) return [...done, next];
  return [...done.slice(0, -1), sum([last, next])];
}
