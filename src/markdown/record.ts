import type { BindingView, ClaimView, ComputationView, FigureView } from '#ledger';
import { printQuantity } from '#quantity';
import type { Words } from '#words';
import { replacedClaims, rivalsOf } from './claims.ts';
import type { Room } from './room.ts';

/** What a reader finds behind one bound number. */
export interface RecordEntry {
  /** 1 for the first bound number of the page: ids are word-1 and record-1. */
  number: number;
  /** The words as the page prints them. */
  printed: string;
  /** One for a count, several for a number that was computed from them. */
  counts: RecordedCount[];
  computed?: ComputedNumber;
  /** The first record of the page that says the same; a list of all need not say it again. */
  sameAs?: number;
}

/** A claim with everything that stands beside it in its figure. */
export interface RecordedCount {
  figure: FigureView;
  claim: ClaimView;
  /** Every other current claim of the figure, by date. */
  rivals: ClaimView[];
  /** The claim that has taken over from this one, when the words print a replaced claim. */
  successor?: ClaimView;
  /** Other claims of the figure that have been replaced. */
  earlier: ClaimView[];
}

export interface ComputedNumber {
  /** What was done with the counts, in words. */
  operation: string;
  /** The result that the record allows, hedges included. */
  result: string;
}

/** The record behind a binding; undefined when its claim is not at hand. */
export function recordOf(
  binding: BindingView,
  printed: string,
  { references, words }: Pick<Room, 'references' | 'words'>,
): Omit<RecordEntry, 'number' | 'sameAs'> | undefined {
  const inputs = binding.computed?.inputs ?? [binding];
  const counts = inputs.flatMap(({ figure, claim }) => countOf(references.figures[figure], claim));
  if (counts.length < inputs.length) return undefined;
  return {
    printed,
    counts,
    ...(binding.computed && { computed: inWords(binding.computed, words) }),
  };
}

function countOf(figure: FigureView | undefined, id: string): RecordedCount[] {
  const claim = figure?.claims.find((each) => each.id === id);
  if (!figure || !claim) return [];
  const successor = figure.claims.find((each) => each.id === claim.replacedBy);
  const earlier = replacedClaims(figure).filter((each) => each.id !== id);
  const count = { figure, claim, rivals: rivalsOf(claim, figure), earlier };
  return [successor ? { ...count, successor } : count];
}

function inWords({ operation, result }: ComputationView, { counts }: Words): ComputedNumber {
  return { operation: counts.operations[operation], result: printQuantity(result) };
}
