import type { HappeningView } from '#ledger';
import { sentence } from '../sentence.ts';

/** An event in the list below the picture: when, what, and where it was read. */
export function wordEvent({ when, text, source }: HappeningView): string {
  return `${when.text}: ${sentence(text)} Source: ${sentence(source.publisher)}`;
}
