import type { ClaimView, PartsView, PartView } from '#ledger';
import type { Quantity } from '#quantity';
import type { Words } from '#words';
import { claimRemarks, speakerRemarks } from '../claim-remarks.ts';
import { isPositioned, type Mark, markOf, unitOf } from '../mark.ts';
import { type Remainder, remainderOf, wordRemainder } from './remainder.ts';

/** A part of a whole, or what no part names. */
export interface RankedPart {
  name: string;
  /** In the source's own words; computed for the remainder. */
  words: string;
  remarks: string[];
  /** Number of its group, equal in every bar; 'rest' is what no part names. */
  group: number | 'rest';
  /** How much of the axis it takes up: the number in its words, the lower end of a range. */
  size: number;
  /** True where the words are no plain number. */
  hedged: boolean;
}

export interface RankedWhole {
  name: string;
  words: string;
  remarks: string[];
  mark: Mark;
  /** True where the source has since replaced the figure. */
  replaced: boolean;
  /** In the editor's order, the remainder last. */
  parts: RankedPart[];
  /** What is left of it, where that has a number or is seen. */
  rest: Remainder | null;
}

export interface RankedParts {
  /** Unit of the axis, as quantities name it. */
  unit: string;
  bars: RankedWhole[];
}

/** Where the bar of a whole ends that counts as many; a range ends twice, here at its lower end. */
function sizeOf(mark: Mark): number {
  return isPositioned(mark) ? mark.low : 0;
}

/** A bar for each whole. Groups are numbered as they first appear, over all bars. */
export function rankParts({ bars }: PartsView, say: Words): RankedParts {
  const claims = bars.flatMap((bar) => [bar.claim, ...bar.parts.map((part) => part.claim)]);
  const unit = unitOf(claims.map(({ quantity }) => quantity));
  const groups = [...new Set(bars.flatMap((bar) => bar.parts.map((part) => part.group)))];
  return { unit, bars: bars.map((bar) => rankWhole(bar, { groups, unit, say })) };
}

/** What all bars have in common. */
interface Axis {
  groups: string[];
  unit: string;
  say: Words;
}

function rankWhole({ label, claim, parts }: PartsView['bars'][number], axis: Axis): RankedWhole {
  const { unit, say } = axis;
  const mark = markOf(claim.quantity, unit);
  const replaced = claim.replacedBy !== undefined;
  const ranked = parts.map((part) => rankPart(part, axis, replaced));
  const room = Math.max(0, sizeOf(mark) - ranked.reduce((sum, { size }) => sum + size, 0));
  const rest = restOf(claim.quantity, parts, room);
  return {
    name: label,
    words: claim.says,
    remarks: [
      ...speakerRemarks(label, claim),
      ...dayOf(label, claim, say),
      ...claimRemarks(claim, say),
      ...(isPositioned(mark) ? [] : [say.charts.noPosition]),
    ],
    mark,
    replaced,
    parts: rest === null ? ranked : [...ranked, rankRest(rest, room, say)],
    rest,
  };
}

/** The day that is counted up to, where the label does not say it. */
function dayOf(label: string, { asOf }: ClaimView, { counts }: Words): string[] {
  return asOf === undefined || label.includes(asOf.text) ? [] : [counts.asOf(asOf.text)];
}

function rankPart(
  { label, claim, group }: PartView,
  { groups, unit, say }: Axis,
  wholeReplaced: boolean,
): RankedPart {
  const mark = markOf(claim.quantity, unit);
  const remarks = claimRemarks(wholeReplaced ? { stance: claim.stance } : claim, say);
  return {
    name: label,
    words: claim.says,
    remarks: isPositioned(mark) ? remarks : [...remarks, say.charts.noPosition],
    group: groups.indexOf(group),
    size: sizeOf(mark),
    hedged: isPositioned(mark) && !['solid', 'zero'].includes(mark.kind),
  };
}

/** A remainder without a number is told where the bar shows it. */
function restOf(whole: Quantity, parts: PartView[], room: number): Remainder | null {
  const quantities = parts.map(({ claim }) => claim.quantity);
  const rest = remainderOf(whole, quantities);
  return rest?.quantity === null && room === 0 ? null : rest;
}

function rankRest(rest: Remainder, size: number, say: Words): RankedPart {
  const words = wordRemainder(rest, say);
  return {
    name: say.charts.parts.notIdentified,
    words,
    remarks: [],
    group: 'rest',
    size,
    hedged: false,
  };
}
