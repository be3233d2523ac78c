import type { Words } from '#words';
import { type Fall, wordChange } from './steps.ts';
import { wordReason } from './word-reason.ts';

/** A fall in the list below a picture: '12 July 2014: Children fell from 30 to 27. The source corrected itself.' */
export function wordFall(label: string, fall: Fall, say: Words): string {
  const { readings } = say.charts;
  const { when } = fall.step.reading;
  const reason = wordReason(fall.step.reading);
  const told = reason === '' ? readings.noReason : reason;
  return `${when.text}: ${readings.fell(label, wordChange(fall, say))} ${told}`;
}
