import type { Edition } from '../edition/edition.ts';
import type { ReadingFacts, SeriesFacts } from '../edition/records.ts';
import type { ReadingChange } from '../report-counts.ts';
import { changesOf } from './keys.ts';

/** A reading before and after; one is missing of a reading that is new or gone. */
interface ReadingPair {
  old?: ReadingFacts;
  new?: ReadingFacts;
}

/** Readings of series that differ, series by series in the order of their days. */
export function seriesChanges(base: Edition, head: Edition): ReadingChange[] {
  const refs = new Set([...base.series.keys(), ...head.series.keys()]);
  return [...refs].sort().flatMap((ref) => {
    const series = head.series.get(ref) ?? base.series.get(ref);
    const pairs = pairsOf(base.series.get(ref), head.series.get(ref));
    return series ? pairs.map((pair) => readingChange(pair, series, { base, head })) : [];
  });
}

function pairsOf(old: SeriesFacts | undefined, next: SeriesFacts | undefined): ReadingPair[] {
  const none = new Map<string, ReadingFacts>();
  const changes = changesOf(old?.readings ?? none, next?.readings ?? none);
  const pairs: ReadingPair[] = [
    ...changes.changed,
    ...changes.new.map((reading) => ({ new: reading })),
    ...changes.gone.map((reading) => ({ old: reading })),
  ];
  return pairs.sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1));
}

const whenOf = ({ old, new: next }: ReadingPair) => (next ?? old)?.when ?? '';

function readingChange(
  pair: ReadingPair,
  { ref, label, by }: SeriesFacts,
  { base, head }: { base: Edition; head: Edition },
): ReadingChange {
  const { old, new: next } = pair;
  const drawn = [...head.charts.values()].filter(({ series }) => series.has(ref));
  return {
    series: ref,
    label,
    by: by.name,
    when: whenOf(pair),
    old: old ? (old.says ?? '') : null,
    new: next ? (next.says ?? '') : null,
    source: documentIn(head, next) || documentIn(base, old),
    charts: drawn.map(({ id }) => id),
  };
}

function documentIn({ sources }: Edition, reading: ReadingFacts | undefined): string {
  const source = reading && sources.get(reading.source);
  return source ? `${source.publisher}: ${source.title}` : (reading?.source ?? '');
}
