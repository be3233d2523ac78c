import type { HappeningView } from '#ledger';
import { type Fall, wordChange } from '../steps.ts';
import { sentence, wordReason } from '../word-reason.ts';

/** An event in the list below the picture: when, what, and where it was read. */
export function wordEvent({ when, text, source }: HappeningView): string {
  return `${when.text}: ${sentence(text)} Source: ${sentence(source.publisher)}`;
}

/** A fall in that list: '12 July 2014: Children fell from 30 to 27. The source corrected itself.' */
export function wordFall(label: string, fall: Fall): string {
  const { when } = fall.step.reading;
  const reason = wordReason(fall.step.reading);
  const told = reason === '' ? 'No reason is on record.' : reason;
  return `${when.text}: ${label} fell ${wordChange(fall)}. ${told}`;
}
