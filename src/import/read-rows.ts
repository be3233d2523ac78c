import { nearest } from '#problems';
import type { Condition, Plan } from './plan.ts';
import { type Aside, type Fault, type Kept, readRow } from './read-row.ts';
import { RefusedTable, type Row } from './table.ts';

/** What came of the rows of a table. */
export interface Taken {
  rows: number;
  kept: Kept[];
  /** How many rows were counted in no reading, by the reason. */
  aside: Map<Aside, number>;
  excepted: number;
}

const MOST_TOLD = 20;

/**
 * Reads every row. One that cannot be read means that none is taken.
 * @param name of the table, for messages
 * @throws RefusedTable naming the rows that cannot be read, or when no row is left
 */
export async function readRows(
  rows: AsyncIterable<Row> | Iterable<Row>,
  plan: Plan,
  name: string,
): Promise<Taken> {
  const taken: Taken = { rows: 0, kept: [], aside: new Map(), excepted: 0 };
  const told: Told = {
    faults: [],
    count: 0,
    lines: new Map(),
    conditions: watched(plan),
  };
  for await (const row of rows) {
    taken.rows += 1;
    noteTexts(told, row);
    take(taken, told, plan, row);
  }
  if (told.count > 0) throw new RefusedTable(faultReport(told, name));
  refuseUnmet(told);
  if (taken.kept.length === 0)
    throw new RefusedTable(
      `No row of ${name} is left to count. Look at "where", "except" and "every" of the mapping.`,
    );
  return taken;
}

interface Told {
  faults: Fault[];
  count: number;
  /** The line of each id. */
  lines: Map<string, number>;
  conditions: Watched[];
}

/** The texts of a condition that no row had so far. */
interface Watched extends Condition {
  unmet: Set<string>;
  /** The first texts that stand in the column. */
  seen: Set<string>;
  key: 'where' | 'except';
}

const MOST_SEEN = 2000;

function watched({ where, except }: Plan): Watched[] {
  const watch = (key: Watched['key']) => (each: Condition) => ({
    ...each,
    unmet: new Set(each.texts),
    seen: new Set<string>(),
    key,
  });
  return [...where.map(watch('where')), ...except.map(watch('except'))];
}

function noteTexts({ conditions }: Told, { cells }: Row): void {
  for (const { index, unmet, seen } of conditions) {
    const text = cells[index] ?? '';
    unmet.delete(text);
    if (unmet.size > 0 && seen.size < MOST_SEEN) seen.add(text);
  }
}

function take(taken: Taken, told: Told, plan: Plan, row: Row): void {
  const outcome = readRow(plan, row);
  if ('fault' in outcome) return tell(told, outcome.fault);
  if ('aside' in outcome)
    return void taken.aside.set(outcome.aside, (taken.aside.get(outcome.aside) ?? 0) + 1);
  if ('left' in outcome) {
    taken.excepted += outcome.left === 'excepted' ? 1 : 0;
    return;
  }
  const { kept } = outcome;
  const before = kept.id === undefined ? undefined : told.lines.get(kept.id);
  if (before !== undefined)
    return tell(told, {
      line: kept.line,
      column: 1,
      message: `The id "${kept.id}" is in line ${before} already. A row that is there twice would count twice.`,
    });
  if (kept.id !== undefined) told.lines.set(kept.id, kept.line);
  taken.kept.push(kept);
}

function tell(told: Told, fault: Fault): void {
  told.count += 1;
  if (told.faults.length < MOST_TOLD) told.faults.push(fault);
}

function faultReport({ faults, count }: Told, name: string): string {
  const lines = faults.map(({ line, column, message }) => `  ${name}:${line}:${column} ${message}`);
  const more = count - faults.length;
  return [
    `${count} ${count === 1 ? 'row' : 'rows'} of ${name} cannot be read. Nothing was written.`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more`] : []),
    'Look at the file as it was published. Say in the mapping how its dates and numbers are written, or leave rows out with "except".',
  ].join('\n');
}

/** A text that no row has is a slip, or the table lacks what it was retrieved for. */
function refuseUnmet({ conditions }: Told): void {
  for (const { name, unmet, seen, key } of conditions) {
    const [missing] = unmet;
    if (missing === undefined) continue;
    const near = nearest(missing, seen);
    const step =
      near === undefined
        ? `Correct it under "${key}" of the mapping, or take it out.`
        : `Write "${near}" under "${key}" of the mapping, or take it out.`;
    throw new RefusedTable(`No row has "${missing}" in "${name}". ${step}`);
  }
}
