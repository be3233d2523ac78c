import type { PartsView } from '#ledger';
import { count } from '../extremes.ts';
import type { RankedPart, RankedParts, RankedWhole } from './rank-parts.ts';

/** What a chart of parts shows, for those who do not see it: computed from its bars and no more. */
export function describeParts({ measure, facet }: PartsView, { bars }: RankedParts): string {
  const kind = `Bar chart of parts. ${measure.label} by ${lowerFirst(facet)}`;
  return [`${kind}, ${count(bars.length, 'bar', 'bars')}.`, ...bars.map(describeBar)].join(' ');
}

function describeBar({ name, words, remarks, parts }: RankedWhole): string {
  const rest = parts.find(({ group }) => group === 'rest');
  const told = [
    [name, words, ...remarks].join(', '),
    ...describeLargest(parts.filter(({ group }) => group !== 'rest')),
    ...(rest === undefined ? [] : [`the rest, not identified, ${rest.words}`]),
  ];
  return `${told.join('; ')}.`;
}

/** Hedged parts are compared by the number they print, hence "as stated". */
function describeLargest(parts: RankedPart[]): string[] {
  const most = Math.max(...parts.map(({ size }) => size));
  const largest = parts.filter(({ size }) => size > 0 && size === most);
  if (parts.length === 1) return parts.map((part) => `one part, ${said(part)}`);
  if (largest.length === 0) return [];
  return [`largest of ${parts.length} parts as stated, ${largest.map(said).join(' and ')}`];
}

function said({ name, words, remarks }: RankedPart): string {
  return [name, words, ...remarks].join(', ');
}

/** A facet's name inside a sentence; one in capitals stays. */
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
