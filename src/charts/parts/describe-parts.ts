import type { PartsView } from '#ledger';
import type { Words } from '#words';
import type { RankedPart, RankedParts, RankedWhole } from './rank-parts.ts';

/** What a chart of parts shows, for those who do not see it: computed from its bars and no more. */
export function describeParts(
  { measure, facet }: PartsView,
  { bars }: RankedParts,
  { charts: { parts } }: Words,
): string {
  const about = parts.about(measure.label, facet, bars.length);
  return [about, ...bars.map((bar) => describeBar(bar, parts))].join(' ');
}

type PartWords = Words['charts']['parts'];

function describeBar({ name, words, remarks, parts }: RankedWhole, say: PartWords): string {
  const rest = parts.find(({ group }) => group === 'rest');
  const told = [
    [name, words, ...remarks].join(', '),
    ...describeLargest(
      parts.filter(({ group }) => group !== 'rest'),
      say,
    ),
    ...(rest === undefined ? [] : [say.rest(rest.words)]),
  ];
  return `${told.join('; ')}.`;
}

/** Hedged parts are compared by the number they print, hence "as stated". */
function describeLargest(parts: RankedPart[], say: PartWords): string[] {
  const most = Math.max(...parts.map(({ size }) => size));
  const largest = parts.filter(({ size }) => size > 0 && size === most);
  if (parts.length === 1) return parts.map((part) => say.one(said(part)));
  if (largest.length === 0) return [];
  return [say.largest(parts.length, largest.map(said))];
}

function said({ name, words, remarks }: RankedPart): string {
  return [name, words, ...remarks].join(', ');
}
