import type { HappeningView } from '#ledger';
import type { Words } from '#words';
import { sentence } from '../sentence.ts';

/** An event in the list below the picture: when, what, and where it was read. */
export function wordEvent({ when, text, source }: HappeningView, { charts }: Words): string {
  return `${when.text}: ${sentence(text)} ${charts.source(sentence(source.publisher))}`;
}
