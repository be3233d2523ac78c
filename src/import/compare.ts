import type { Content, SeriesRecord } from '#ledger';
import type { NewReading } from './gather.ts';
import type { NewClaim, NewSeries } from './make.ts';
import { RefusedTable } from './table.ts';

const MOST_SHOWN = 20;

/**
 * A record that is there stays as it is: whether a revision is a correction, and what the prose must
 * then say, is for an editor.
 * @throws RefusedTable showing what differs
 */
export function refuseExisting({ events }: Content, record: NewSeries | NewClaim): void {
  const event = events.get(record.event);
  if (record.kind === 'series') {
    const there = event?.series.get(record.id);
    if (there) throw new RefusedTable(seriesDiffers(there, record));
    return;
  }
  const there = event?.figures.get(record.figure)?.claims.get(record.id);
  if (there)
    throw new RefusedTable(
      `The claim "${record.figure}#${record.id}" is there already and says "${there.value.says}"; the table says "${String(record.fields['says'])}". Nothing was written. If the publisher has revised the count, give the new claim another name, and add "replaces" and "because" to it.`,
    );
}

function seriesDiffers(there: SeriesRecord, record: NewSeries): string {
  const head = `The series "${record.event}/${record.id}" is there already. Nothing was written.`;
  const dated = there.value['dated-by'];
  const now = record.fields['dated-by'];
  if (dated !== undefined && dated !== now)
    return `${head}\nIts dates are those of ${DATED[dated]}, and those of the table are of ${DATED[String(now)]}. The same deaths stand at different dates in the two, so they are never one series. Give this one another name in the mapping.`;
  const lines = differences(there, record.readings);
  if (lines.length === 0)
    return `${head} The table has the same readings, so there is nothing to do.`;
  const more = lines.length - MOST_SHOWN;
  return [
    head,
    'Readings that differ:',
    ...lines.slice(0, MOST_SHOWN).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    'Look at each, and at the sentences that print it. Then change the file by hand; or give the new retrieval another name in the mapping, and both are kept.',
  ].join('\n');
}

const DATED: Record<string, string> = { event: 'what happened', report: 'the reports' };

function differences({ readings }: SeriesRecord, now: readonly NewReading[]): string[] {
  const old = new Map(readings.map(({ value }) => [value.when, value.says]));
  const next = new Map(now.map(({ when, says }) => [when, says]));
  const dates = [...new Set([...old.keys(), ...next.keys()])].sort();
  return dates.flatMap((when) => {
    const [before, after] = [old.get(when), next.get(when)];
    if (before === after) return [];
    return [`${when}: ${shown(before)} on record, ${shown(after)} in the table`];
  });
}

function shown(says: string | undefined): string {
  if (says === undefined) return 'no reading';
  return says === '' ? 'no figure' : `"${says}"`;
}
