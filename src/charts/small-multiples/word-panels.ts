import type { Words } from '#words';
import { printNumber } from '../print-number.ts';
import type { Domain } from '../scale.ts';
import type { RankedPanels } from './rank-panels.ts';

/** Above the panels: what is counted, what the scale is, and how the times of the panels compare. */
export function wordPanels(
  { times, unit, panels }: RankedPanels,
  { end }: Domain,
  counted: string,
  { charts: { readings } }: Words,
): string[] {
  const scale = readings.scale(printNumber(end, unit));
  const isEmpty = panels.every(({ levels }) => levels.length === 0);
  const said = [
    ...(isEmpty ? [] : [scale]),
    ...(panels.length > 1 ? [readings[TIMES[times]]] : []),
  ];
  return [counted, ...(said.length > 0 ? [said.join(' ')] : [])];
}

const TIMES = { shared: 'sharedTimes', years: 'timesByYear', own: 'ownTimes' } as const;
