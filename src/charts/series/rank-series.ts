import type { HappeningView, SeriesChartView } from '#ledger';
import type { Words } from '#words';
import { type TimeSpan, timeOf } from '../calendar.ts';
import { type RankedLine, rankLine, spanOf } from '../rank-line.ts';
import { type Fall, unitOfSeries } from '../steps.ts';
import { wordFall } from '../word-fall.ts';
import { wordEvent } from './word-event.ts';

/** A number of the picture, and its words below it. */
interface Note {
  at: number;
  words: string;
  /** The fall that it tells of; an event has none. */
  fall?: Fall;
}

export interface RankedSeries {
  /** Unit of the axis, as quantities name it. */
  unit: string;
  span: TimeSpan;
  /** In the editor's order. */
  lines: RankedLine[];
  /** Earliest first; their numbers count from 1. */
  notes: Note[];
}

/** The lines of a chart, and what is told at its numbers: events, and every count that fell. */
export function rankSeries({ lines, events }: SeriesChartView, say: Words): RankedSeries {
  const unit = unitOfSeries(lines.map(({ series }) => series));
  const ranked = lines.map((line) => rankLine(line, unit));
  const notes = [
    ...events.map((event) => noteEvent(event, say)),
    ...ranked.flatMap((line) => noteFalls(line, say)),
  ];
  return {
    unit,
    span: spanOf([
      ...ranked.flatMap(({ steps }) => steps),
      ...notes.map(({ at }) => ({ from: at, until: at })),
    ]),
    lines: ranked,
    notes: notes.toSorted((a, b) => a.at - b.at),
  };
}

function noteEvent(event: HappeningView, say: Words): Note {
  return { at: timeOf(event.when.edtf).from, words: wordEvent(event, say) };
}

function noteFalls({ label, falls }: RankedLine, say: Words): Note[] {
  return falls.map((fall) => ({ at: fall.step.from, words: wordFall(label, fall, say), fall }));
}
