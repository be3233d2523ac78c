import type { NewReading } from './gather.ts';

const COLUMNS = ['when', 'says', 'source', 'note'] as const;

/** A series file with the columns that some reading fills. */
export function stringify(readings: readonly NewReading[]): string {
  const columns = COLUMNS.filter(
    (name) => name === 'when' || name === 'says' || readings.some((each) => each[name]),
  );
  const rows = readings.map((reading) => columns.map((name) => quoted(reading[name] ?? '')));
  return [columns, ...rows].map((row) => `${row.join(',')}\n`).join('');
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
