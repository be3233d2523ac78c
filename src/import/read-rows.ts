import { nearest } from '#problems';
import type { Plan } from './plan.ts';
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
    seen: plan.where.map(() => new Set()),
  };
  for await (const row of rows) {
    taken.rows += 1;
    noteTexts(plan, row, told);
    take(taken, told, plan, row);
  }
  if (told.count > 0) throw new RefusedTable(faultReport(told, name));
  refuseUnmet(plan, told);
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
  /** The first texts of each column that has a condition. */
  seen: Set<string>[];
}

const MOST_SEEN = 2000;

function noteTexts({ where }: Plan, { cells }: Row, { seen }: Told): void {
  for (const [k, { index }] of where.entries()) {
    const texts = seen[k];
    if (texts && texts.size < MOST_SEEN) texts.add(cells[index] ?? '');
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
function refuseUnmet({ where }: Plan, { seen }: Told): void {
  for (const [k, { name, texts }] of where.entries()) {
    const there = seen[k] ?? new Set();
    if (there.size >= MOST_SEEN) continue;
    const missing = [...texts].find((text) => !there.has(text));
    if (missing === undefined) continue;
    const near = nearest(missing, there);
    throw new RefusedTable(
      `No row has "${missing}" in "${name}". ${near === undefined ? 'Correct it under "where" of the mapping, or take it out.' : `Write "${near}" in the mapping, or take it out.`}`,
    );
  }
}
