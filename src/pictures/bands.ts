import type { RowPair } from './align-rows.ts';

/** How much of the page is shown above and below a change, in px. */
const AROUND = 80;

/** The parts of two aligned pages that hold changes, from the top, with some of the page around each. */
export function bandsOf(pairs: readonly RowPair[]): RowPair[][] {
  const bands: { from: number; to: number }[] = [];
  for (const [row, { same }] of pairs.entries()) {
    if (same) continue;
    const last = bands.at(-1);
    if (last && row - AROUND <= last.to) last.to = row + 1 + AROUND;
    else bands.push({ from: Math.max(0, row - AROUND), to: row + 1 + AROUND });
  }
  return bands.map(({ from, to }) => pairs.slice(from, to));
}
