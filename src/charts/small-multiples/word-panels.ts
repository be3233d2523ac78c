import { printNumber } from '../print-number.ts';
import type { Domain } from '../scale.ts';
import type { RankedPanels } from './rank-panels.ts';

/** Above the panels: what is counted, what the scale is, and how the times of the panels compare. */
export function wordPanels(
  { times, unit, panels }: RankedPanels,
  { end }: Domain,
  counted: string,
): string[] {
  const scale = `All panels run from 0 to ${printNumber(end, unit)}.`;
  const isEmpty = panels.every(({ levels }) => levels.length === 0);
  const said = [...(isEmpty ? [] : [scale]), ...(panels.length > 1 ? [TIMES[times]] : [])];
  return [counted, ...(said.length > 0 ? [said.join(' ')] : [])];
}

const TIMES: Record<RankedPanels['times'], string> = {
  shared: 'All show the same time.',
  years: 'Each starts in January.',
  own: 'Each starts at its first reading; all are equally long.',
};
