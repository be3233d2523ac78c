import type { RecordEntry } from '#markdown';
import type { Words } from '#words';
import type { KeyFigure } from './card.ts';

/** The first count that is printed as a source gives it; numbers that were computed are passed over. */
export function keyFigure(
  records: RecordEntry[],
  { counts: say, stances }: Words,
): KeyFigure | undefined {
  const record = records.find(({ computed, counts }) => !computed && counts.length === 1);
  const [count] = record?.counts ?? [];
  if (!record || !count) return undefined;
  const { figure, claim } = count;
  const source = [
    claim.by.name.length > LONG ? claim.by.short : claim.by.name,
    ...claim.via.map(({ short }) => say.via(short)),
    ...(claim.stance === 'reported' ? [] : [stances[claim.stance]]),
    ...(claim.asOf ? [say.asOf(claim.asOf.text)] : []),
    ...(count.successor ? [say.sinceReplacedBy(count.successor.says)] : []),
  ].join(', ');
  return { printed: record.printed, label: figure.label, source };
}

/** Signs of a name that leaves a card no room for what else is said. */
const LONG = 48;

/** 'at least 2,104, Palestinians killed: UN OCHA, as of 27 August 2014'. */
export function figureInWords({ printed, label, source }: KeyFigure): string {
  return `${printed}, ${label}: ${source}`;
}
