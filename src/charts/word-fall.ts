import { type Fall, wordChange } from './steps.ts';
import { wordReason } from './word-reason.ts';

/** A fall in the list below a picture: '12 July 2014: Children fell from 30 to 27. The source corrected itself.' */
export function wordFall(label: string, fall: Fall): string {
  const { when } = fall.step.reading;
  const reason = wordReason(fall.step.reading);
  const told = reason === '' ? 'No reason is on record.' : reason;
  return `${when.text}: ${label} fell ${wordChange(fall)}. ${told}`;
}
