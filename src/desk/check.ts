import {
  type Bound,
  type ClaimRecord,
  type Content,
  currentClaims,
  type FigureRecord,
  isResolved,
  type PrintedNumber,
  type Resolved,
} from '#ledger';
import { sentenceAround } from '#mentions';
import type { Problem } from '#problems';
import { printQuantity } from '#quantity';
import type { Words } from '#words';
import { recordFlags, sentenceFlags } from './flags.ts';

/** One number of the article, with all that a fact-checker needs beside it. */
export interface Check {
  number: PrintedNumber;
  /** The sentence that prints it, in three: what is before the words, the words, what is after. */
  sentence: [before: string, words: string, after: string];
  /** The records behind it: one, several for a computed number, none for an unbound one. */
  counts: Count[];
  /** How it was computed, and the result that the records allow. */
  computed?: { operation: keyof Words['counts']['operations']; result: string };
  /** What `check` says of it. */
  problems: Problem[];
  /** What is left to be decided about its sentence, a sentence each. */
  flags: string[];
  /** The first number of the article that rests on the same record, counted from 1. */
  sameAs?: number;
}

/** A record behind a number, and what stands beside it. */
export interface Count {
  figure: FigureRecord;
  claim: ClaimRecord;
  /** Other current claims of the figure, and where the article prints them. */
  rivals: { claim: ClaimRecord; lines: number[] }[];
  /** What is left to be decided or looked up about the record, a sentence each. */
  flags: string[];
}

/** What surrounds a number: the other numbers of the article, and the problems of its file. */
interface Surroundings {
  numbers: readonly PrintedNumber[];
  problems: readonly Problem[];
}

/** Everything that the records say of one number. */
export function checkOf(content: Content, number: PrintedNumber, around: Surroundings): Check {
  const found = resolvedOf(number);
  const counts = (found?.inputs ?? []).map((input) => countOf(content, input, around.numbers));
  const computed = found?.operation && {
    operation: found.operation,
    result: printQuantity(found.quantity),
  };
  const check = {
    number,
    sentence: sentenceOf(number),
    counts,
    ...(computed && { computed }),
    problems: around.problems.filter((problem) => standsIn(problem, number)),
  };
  return { ...check, flags: sentenceFlags(content, check, found) };
}

function resolvedOf({ binding }: PrintedNumber): Resolved | undefined {
  const found = binding?.found;
  return found !== undefined && isResolved(found) ? found : undefined;
}

function countOf(content: Content, bound: Bound, numbers: readonly PrintedNumber[]): Count {
  const { figure, claim } = bound;
  const others = currentClaims(figure).filter((other) => other.id !== claim.id);
  const rivals = others.map((other) => ({ claim: other, lines: linesOf(other, numbers) }));
  return { figure, claim, rivals, flags: recordFlags(content, { figure, claim, rivals }) };
}

/** Lines of the article that print a claim. */
function linesOf(claim: ClaimRecord, numbers: readonly PrintedNumber[]): number[] {
  const printing = numbers.filter((number) =>
    resolvedOf(number)?.inputs.some((input) => input.claim === claim),
  );
  return [...new Set(printing.map(({ place }) => place.line))];
}

const GAP = /\ufffc/g;

function sentenceOf({ paragraph, start, end }: PrintedNumber): Check['sentence'] {
  const sentence = sentenceAround(paragraph, start);
  const slice = (from: number, to: number) => paragraph.slice(from, to).replace(GAP, '…');
  return [slice(sentence.start, start), slice(start, end), slice(end, Math.max(end, sentence.end))];
}

/** A problem of the number itself: their places meet. */
function standsIn({ place }: Problem, { place: at }: PrintedNumber): boolean {
  const isBefore = (line: number, column: number, otherLine: number, otherColumn: number) =>
    line < otherLine || (line === otherLine && column < otherColumn);
  return (
    isBefore(place.line, place.column, at.endLine, at.endColumn) &&
    isBefore(at.line, at.column, place.endLine, place.endColumn)
  );
}
