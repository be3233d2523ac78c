import { diffArrays } from 'diff';

/** So many rows of each page, from where the stretch before it ends. */
export interface Stretch {
  kind: 'same' | 'changed' | 'rounding';
  before: number;
  after: number;
}

/** Fewer rows than these between two changes are the same by chance, such as the gap between two lines. */
const SHORTEST = 48;

/**
 * What stands below a change moves by fractions of a pixel, while letters stand on whole ones: a line comes
 * nearer to the next by a row, and a line under words is drawn over two rows or three. So many rows of a part
 * that has moved are no change.
 */
const ROUNDING = 3;

/** Pages that differ in more rows are laid side by side from the top. */
const MOST_EDITS = 3000;

/** What two pages have in common and where they differ, by the names of their rows, from the top. */
export function stretchesOf(before: readonly string[], after: readonly string[]): Stretch[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (!changes) return [{ kind: 'changed', before: before.length, after: after.length }];
  const found = changes.map(({ value, added, removed }) => stretch(value.length, added, removed));
  return withoutChance(withRounding(runsOf(found).flatMap(joined)));
}

function stretch(rows: number, added: boolean, removed: boolean): Stretch {
  const kind = added || removed ? 'changed' : 'same';
  return { kind, before: added ? 0 : rows, after: removed ? 0 : rows };
}

/** Tells what is changed from what is only moved by fractions: below the first change of height alone. */
function withRounding(found: readonly Stretch[]): Stretch[] {
  let moved = 0;
  return found.map((found) => {
    const isSlight = Math.max(found.before, found.after) <= ROUNDING;
    const isRounding = isChanged(found) && moved !== 0 && isSlight;
    moved += found.after - found.before;
    return isRounding ? { ...found, kind: 'rounding' } : found;
  });
}

/** Takes what lies between two changes and is short for a part of them. */
function withoutChance(found: readonly Stretch[]): Stretch[] {
  const runs = runsOf(found);
  const kept = runs.flatMap((run, index) => {
    const isInside = index > 0 && index < runs.length - 1;
    return isInside && sum(run).before < SHORTEST ? [sum(run)] : run;
  });
  return runsOf(kept).flatMap(joined);
}

const isChanged = (stretch: Stretch | undefined) => stretch?.kind === 'changed';

/** Stretches in a row that are changed, and those that are not. */
function runsOf(found: readonly Stretch[]): Stretch[][] {
  const runs: Stretch[][] = [];
  for (const stretch of found) {
    const last = runs.at(-1);
    if (last && isChanged(last[0]) === isChanged(stretch)) last.push(stretch);
    else runs.push([stretch]);
  }
  return runs;
}

const joined = (run: readonly Stretch[]) => (isChanged(run[0]) ? [sum(run)] : run);

function sum(run: readonly Stretch[]): Stretch {
  const add = (side: 'before' | 'after') => run.reduce((all, stretch) => all + stretch[side], 0);
  return { kind: 'changed', before: add('before'), after: add('after') };
}
