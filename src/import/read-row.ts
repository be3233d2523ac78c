import { isQuantity, readQuantity } from '#quantity';
import { edtfOf, periodOf, readDay, type Span } from './day.ts';
import type { DateFormat, Role } from './mapping.ts';
import { readNumber } from './number.ts';
import type { Condition, Plan } from './plan.ts';
import { placeOfCell, type Row } from './table.ts';

/** Why a row was read and is in no reading. */
export type Aside = 'too long for the period' | 'no exact date' | 'no figure';

/** What a row counts. */
interface Count {
  low: number;
  high: number;
  best?: number;
  /** The words of the cell, where it is more than a number. */
  words?: string;
}

/** A row that is counted. */
export interface Kept {
  line: number;
  span: Span;
  /** The period or the date of its reading, as EDTF. */
  when: string;
  /** Undefined where the table gives no figure. */
  count: Count | undefined;
  id?: string;
  source?: string;
}

/** A cell that cannot be read. */
export interface Fault {
  line: number;
  column: number;
  /** A sentence with the value. */
  message: string;
}

export type Outcome =
  { kept: Kept } | { aside: Aside } | { left: 'other' | 'excepted' } | { fault: Fault };

/** Thrown inside this file to end the reading of a row at its first fault. */
class BadCell extends Error {
  readonly index: number;
  constructor(index: number, message: string) {
    super(message);
    this.index = index;
  }
}

/** Reads a row by the plan of its table. */
export function readRow(plan: Plan, row: Row): Outcome {
  try {
    return read(plan, row);
  } catch (error) {
    if (!(error instanceof BadCell)) throw error;
    const place = placeOfCell(row, error.index, plan.delimiter);
    return { fault: { ...place, message: error.message } };
  }
}

function read(plan: Plan, row: Row): Outcome {
  const { head, where, except, mapping } = plan;
  if (row.cells.length !== head.names.length)
    throw new BadCell(
      0,
      `The row has ${row.cells.length} cells, and the header has ${head.names.length}.`,
    );
  const meets = ({ index, texts }: Condition) => texts.has(row.cells[index] ?? '');
  if (!where.every(meets)) return { left: 'other' };
  if (except.some(meets)) return { left: 'excepted' };
  const span = spanOf(plan, row);
  const aside = mapping.every && asideOf(plan, row, span);
  if (aside) return { aside };
  const count = countOf(plan, row);
  const isReading = mapping.series !== undefined && mapping.every === undefined;
  if (!count && !isReading) return { aside: 'no figure' };
  const when = mapping.every ? periodOf(span.from, mapping.every) : edtfOf(span);
  const [id, source] = [textAt(plan, row, 'id'), textAt(plan, row, 'source')];
  return {
    kept: { line: row.line, span, when, count, ...(id && { id }), ...(source && { source }) },
  };
}

function textAt({ at }: Plan, { cells }: Row, role: Role): string | undefined {
  const index = at[role];
  return index === undefined ? undefined : cells[index];
}

function spanOf(plan: Plan, row: Row): Span {
  const { at } = plan;
  const from = dayAt(plan, row, at.when ?? 0);
  if (at.until === undefined) return from;
  const until = dayAt(plan, row, at.until);
  if (until.until < from.from)
    throw new BadCell(
      at.until,
      `"${row.cells[at.until]}" is before "${row.cells[at.when ?? 0]}", the beginning.`,
    );
  return { from: from.from, until: until.until };
}

/** The day and the month change places between countries. */
const EITHER = /^\d{1,2}\/\d{1,2}\/\d{4}$/;
const WHICH = 'Say under "dates" of the mapping whether it is DD/MM/YYYY or MM/DD/YYYY.';

function dayAt({ mapping, format, head }: Plan, row: Row, index: number): Span {
  const text = row.cells[index] ?? '';
  const expected: DateFormat = mapping.dates ?? format.dates ?? 'YYYY-MM-DD';
  const day = readDay(text, expected);
  if (day) return day;
  const name = head.names[index] ?? '';
  if (text === '') throw new BadCell(index, `There is no date in "${name}".`);
  const doubt = EITHER.test(text) ? ` ${WHICH}` : '';
  throw new BadCell(index, `"${text}" in "${name}" is no date of the form ${expected}.${doubt}`);
}

function asideOf(plan: Plan, row: Row, { from, until }: Span): Aside | undefined {
  const { mapping, format, at } = plan;
  const every = mapping.every ?? 'year';
  if (periodOf(from, every) !== periodOf(until, every)) return 'too long for the period';
  const most = format.precise?.[every];
  if (at.precision === undefined || most === undefined) return undefined;
  const code = row.cells[at.precision] ?? '';
  if (!/^[1-9]$/.test(code)) throw new BadCell(at.precision, `"${code}" is no code of precision.`);
  return Number(code) > most ? 'no exact date' : undefined;
}

function countOf(plan: Plan, row: Row): Count | undefined {
  const { at } = plan;
  if (at.says !== undefined) return saidAt(plan, row, at.says);
  const [low, high] = [numberAt(plan, row, at.low), numberAt(plan, row, at.high)];
  const best = at.best === undefined ? undefined : numberAt(plan, row, at.best);
  if (low === undefined && high === undefined && best === undefined) return undefined;
  if (low === undefined || high === undefined || (at.best !== undefined && best === undefined))
    throw new BadCell(at.low ?? 0, 'Some of the estimates of this row are empty.');
  const middle = best ?? low;
  if (low > high || middle < low || middle > high)
    throw new BadCell(
      at.low ?? 0,
      `The estimates are out of order: low ${low}, ${best === undefined ? '' : `best ${best}, `}high ${high}.`,
    );
  return { low, high, ...(best === undefined ? {} : { best }) };
}

function numberAt({ mapping, head }: Plan, row: Row, index = 0): number | undefined {
  const text = row.cells[index] ?? '';
  if (text === '' || mapping.missing.includes(text)) return undefined;
  const found = readNumber(text, mapping.numbers);
  if ('number' in found) return found.number;
  throw new BadCell(index, `"${text}" in "${head.names[index]}" ${found.fault}.`);
}

/** A count in words, such as "at least 40", is a reading as it stands; it cannot be added to others. */
function saidAt(plan: Plan, row: Row, index: number): Count | undefined {
  const text = row.cells[index] ?? '';
  const isPlain = !/\p{L}/u.test(text) || plan.mapping.missing.includes(text);
  const quantity = isPlain || plan.mapping.take === 'sum' ? undefined : readQuantity(text);
  if (quantity && isQuantity(quantity)) return { low: 0, high: 0, words: text };
  const number = numberAt(plan, row, index);
  return number === undefined ? undefined : { low: number, high: number };
}
